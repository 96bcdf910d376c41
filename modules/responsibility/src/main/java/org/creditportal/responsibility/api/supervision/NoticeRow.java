package org.creditportal.responsibility.api.supervision;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A notice in a list.
 *
 * @param officialNumber the number printed on the official document; {@code null} of notices from before there were any
 * @param rule id of the rule that it names, with its version
 * @param appealUntil the last day for an appeal; {@code null} once there is one
 * @param standing whether it counts in the assessment: no appeal is open or may still come
 */
public record NoticeRow(
        String number,
        String officialNumber,
        NoticeLevel level,
        FigureAsked figure,
        long amount,
        String rule,
        int ruleVersion,
        NoticeState state,
        Instant issuedAt,
        LocalDate appealUntil,
        boolean standing)
        implements Serializable {}
