package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.time.Instant;

/**
 * What an officer found, and why.
 */
public record OpinionView(String reason, String officerName, Instant at) implements Serializable {}
