package org.creditportal.records.api.correction;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who said what about a change, and when.
 */
public record OpinionRow(String officerName, Instant at, String reason) implements Serializable {}
