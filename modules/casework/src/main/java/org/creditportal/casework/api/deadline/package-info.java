/** Clocks of official matters: from an event to the day by which something must be done. */
package org.creditportal.casework.api.deadline;
