package org.creditportal.checks.api.check;

import java.io.Serializable;
import java.time.Instant;

/** A step of a check. */
public record CheckStepRow(CheckState state, String officerName, Instant at, String reason) implements Serializable {}
