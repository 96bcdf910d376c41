package org.creditportal.checks.api.hint;

import java.io.Serializable;
import java.time.Instant;

/**
 * One settlement of a pair.
 *
 * @param number by which it goes
 * @param check number of the check at which it was settled
 * @param bureau id of the officer's bureau
 */
public record HintSettlementRow(
        String number, HintVerdict verdict, String check, String officerName, String bureau, Instant at, String reason)
        implements Serializable {}
