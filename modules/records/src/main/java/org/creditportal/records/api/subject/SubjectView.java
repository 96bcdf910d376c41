package org.creditportal.records.api.subject;

import java.io.Serializable;

/** Who a subject is. */
public class SubjectView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SubjectNumber number;
    private final SubjectKind kind;
    private final String name;
    private final String code;
    private final String registrationNumber;
    private final String maskedIdNumber;
    private final boolean minor;
    private final String codeAcceptance;

    public SubjectView(
            SubjectNumber number,
            SubjectKind kind,
            String name,
            String code,
            String registrationNumber,
            String maskedIdNumber,
            boolean minor,
            String codeAcceptance) {
        this.number = number;
        this.kind = kind;
        this.name = name;
        this.code = code;
        this.registrationNumber = registrationNumber;
        this.maskedIdNumber = maskedIdNumber;
        this.minor = minor;
        this.codeAcceptance = codeAcceptance;
    }

    public SubjectNumber getNumber() {
        return number;
    }

    public SubjectKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    /** The unified social credit code; {@code null} for natural persons and traders without one. */
    public String getCode() {
        return code;
    }

    /** Number of the business registration; told for traders without a code. */
    public String getRegistrationNumber() {
        return registrationNumber;
    }

    /** A natural person's certificate number, masked; {@code null} for others. */
    public String getMaskedIdNumber() {
        return maskedIdNumber;
    }

    /** Whether the person is under 18 today (K-7); false for others. */
    public boolean isMinor() {
        return minor;
    }

    /** Why a code that fails its check is taken as real; {@code null} for sound codes. */
    public String getCodeAcceptance() {
        return codeAcceptance;
    }
}
