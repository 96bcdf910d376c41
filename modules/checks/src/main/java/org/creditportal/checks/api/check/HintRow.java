package org.creditportal.checks.api.check;

import java.io.Serializable;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * Somebody of the same name: a hint for the officer, never an effect.
 *
 * @param subject number by which it goes; for an officer who settles that it is not the same
 * @param name masked for persons
 * @param code {@code null} where there is none
 */
public record HintRow(String subject, SubjectKind kind, String name, String code, HintReason reason)
        implements Serializable {}
