package org.creditportal.responsibility.api.supervision;

import java.io.Serializable;
import java.time.Instant;

/** One step of an inquiry or a notice, as its history shows it. */
public record SupervisionStep(Enum<?> state, String officerName, Instant at, String reason) implements Serializable {}
