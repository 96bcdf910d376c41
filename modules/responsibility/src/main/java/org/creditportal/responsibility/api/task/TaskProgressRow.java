package org.creditportal.responsibility.api.task;

import java.io.Serializable;
import java.time.Instant;

/** One report of progress. */
public record TaskProgressRow(int percent, String text, String officerName, Instant at) implements Serializable {}
