/** Tasks, their progress and their extensions. */
package org.creditportal.responsibility.domain.task;
