/** Proposed changes of records and their review. */
package org.creditportal.records.domain.correction;
