package org.creditportal.lists.api;

import java.io.Serializable;
import org.creditportal.kernel.tenant.Citation;

/**
 * That it is told before it is decided, and how long whoever is told may answer.
 *
 * @param workingDays how long, from the day after the notice was served or put up
 * @param rule what sets that length
 * @param assumption whether the length is a default that no text read here gives
 */
public record NoticeRule(NoticeKind kind, int workingDays, Citation rule, boolean assumption) implements Serializable {}
