/** Pages on which areas change. */
package org.creditportal.responsibility.web.area;
