/** Reports of others: what was examined, and whether one answers the demand for a report. */
package org.creditportal.checks.domain.outside;
