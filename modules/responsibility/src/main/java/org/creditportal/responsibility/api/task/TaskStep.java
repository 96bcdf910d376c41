package org.creditportal.responsibility.api.task;

import java.io.Serializable;
import java.time.Instant;

/** One step of a task's history. */
public record TaskStep(TaskState state, String officerName, Instant at, String reason) implements Serializable {}
