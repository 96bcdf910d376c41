package org.creditportal.records.api.subject;

import java.io.Serializable;
import java.util.List;

/**
 * Two subjects that may be one, with what speaks for and against it.
 *
 * @param kept the one that would stay: the one that was asked for, else who is identified by code or citizen number, else the older
 * @param merged the one that would be merged into it
 * @param strength for and against together; the higher, the likelier. Not a probability, and never cut off
 * @param sufficient whether something identifies them as one and nothing excludes it: else no merger can be proposed
 * @param speakingFor the weightiest first
 * @param speakingAgainst the weightiest first
 */
public record DuplicateRow(
        SubjectView kept,
        SubjectView merged,
        int strength,
        boolean sufficient,
        List<Evidence> speakingFor,
        List<Evidence> speakingAgainst)
        implements Serializable {}
