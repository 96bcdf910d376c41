/** The Payara server with both web applications. */
package org.creditportal.launcher.server;
