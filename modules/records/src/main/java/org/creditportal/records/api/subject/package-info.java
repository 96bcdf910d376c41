/** Whom records are about. */
package org.creditportal.records.api.subject;
