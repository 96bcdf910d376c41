package org.creditportal.responsibility.api.assessment;

import java.io.Serializable;
import java.time.Instant;

/** One step of an assessment, as its history shows it. */
public record AssessmentStep(RunState state, String officerName, Instant at, String reason) implements Serializable {}
