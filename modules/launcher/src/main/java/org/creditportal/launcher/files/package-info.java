/** The data folder of an all-in-one installation: its lock, logs, secrets and what scripts read. */
package org.creditportal.launcher.files;
