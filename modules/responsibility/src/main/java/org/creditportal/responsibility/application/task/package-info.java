/** Tasks at work. */
package org.creditportal.responsibility.application.task;
