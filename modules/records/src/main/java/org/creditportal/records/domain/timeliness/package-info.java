/** Timeliness: duties to report, months without a report, on-time rates and reminders. */
package org.creditportal.records.domain.timeliness;
