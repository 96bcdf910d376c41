/** Files in answers of the portal. */
package org.creditportal.files.web;
