/** Child processes: started with a log and a pid file, stopped in order, ended when a killed run left them behind. */
package org.creditportal.launcher.process;
