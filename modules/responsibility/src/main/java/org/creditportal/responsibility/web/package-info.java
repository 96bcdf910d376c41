/** Pages of responsibility: areas with their duties, and the calendar of working days. */
package org.creditportal.responsibility.web;
