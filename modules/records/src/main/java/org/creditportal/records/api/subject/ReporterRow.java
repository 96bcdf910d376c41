package org.creditportal.records.api.subject;

import java.io.Serializable;

/**
 * How many records of a subject a bureau reported.
 */
public record ReporterRow(String bureau, long records) implements Serializable {}
