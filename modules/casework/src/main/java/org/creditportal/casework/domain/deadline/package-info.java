/** Clocks: how last days are counted, and which clocks run. */
package org.creditportal.casework.domain.deadline;
