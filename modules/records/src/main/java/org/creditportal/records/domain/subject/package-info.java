/** Whom records are about. */
package org.creditportal.records.domain.subject;
