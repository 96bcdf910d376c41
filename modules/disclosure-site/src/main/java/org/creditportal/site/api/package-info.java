/** What is published, and how it is asked for. */
package org.creditportal.site.api;
