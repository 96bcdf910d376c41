package org.creditportal.records.api.subject;

import java.io.Serializable;

/**
 * Who a subject is.
 *
 * @param code the unified social credit code; {@code null} for natural persons and traders without one
 * @param registrationNumber number of the business registration; told for traders without a code
 * @param maskedIdNumber A natural person's certificate number, masked; {@code null} for others
 * @param minor whether the person is under 18 today (K-7); false for others
 * @param codeAcceptance why a code that fails its check is taken as real; {@code null} for sound codes
 */
public record SubjectView(
        SubjectNumber number,
        SubjectKind kind,
        String name,
        String code,
        String registrationNumber,
        String maskedIdNumber,
        boolean minor,
        String codeAcceptance)
        implements Serializable {}
