/** Received files and what became of their rows. */
package org.creditportal.records.domain.batch;
