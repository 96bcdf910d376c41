/** Demo data, sent in through the same doors that officers use. */
package org.creditportal.launcher.demo;
