/** Pages of tasks. */
package org.creditportal.responsibility.web.task;
