package org.creditportal.lists.api;

import java.io.Serializable;
import org.creditportal.kernel.tenant.Citation;

/**
 * How long a step of the procedure may take.
 *
 * @param workingDays from the day after the step before it
 * @param rule what sets that length; {@code null} where the office sets it
 * @param assumption whether the length is a default that no text read here gives
 * @param note what is unsure about it, or {@code null}
 */
public record ListDeadline(int workingDays, Citation rule, boolean assumption, String note) implements Serializable {}
