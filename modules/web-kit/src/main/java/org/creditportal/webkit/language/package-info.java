/** The two languages of the portal: chosen by link, kept in a cookie, never taken from the machine. */
package org.creditportal.webkit.language;
