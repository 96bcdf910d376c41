/** Reports: what is applied for, what is told of a subject, and how a report ends. */
package org.creditportal.checks.domain.report;
