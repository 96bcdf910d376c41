package org.creditportal.checks.api.check;

import java.io.Serializable;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * Whom a look found.
 *
 * @param maskedIdNumber {@code null} but for natural persons
 * @param otherName whether the name that was entered is none of its names
 */
public record CheckedSubject(
        String number,
        SubjectKind kind,
        String name,
        String code,
        String maskedIdNumber,
        boolean minor,
        boolean otherName)
        implements Serializable {}
