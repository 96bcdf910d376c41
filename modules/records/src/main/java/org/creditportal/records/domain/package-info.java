/** Subjects, records, batches and the rules that a row must meet; free of container and file formats. */
package org.creditportal.records.domain;
