/** The mail server of a demonstration. */
package org.creditportal.launcher.mail;
