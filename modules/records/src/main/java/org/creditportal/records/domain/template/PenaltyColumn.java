package org.creditportal.records.domain.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Columns of the 2018 administrative-penalty template (发改办财金〔2018〕424号) with the longest value that either known
 * implementation of it takes (domain-facts 2.4).
 */
public enum PenaltyColumn {
    SUBJECT_NAME("CF_XDR_MC", 200, Need.ALWAYS),
    SUBJECT_KIND("CF_XDR_LB", 100, Need.ALWAYS),
    SOCIAL_CREDIT_CODE("CF_XDR_SHXYM", 32, Need.SOMETIMES),
    REGISTRATION_NUMBER("CF_XDR_GSZC", 50, Need.SOMETIMES),
    ORGANISATION_CODE("CF_XDR_ZZJG", 32, Need.NEVER),
    TAX_NUMBER("CF_XDR_SWDJ", 32, Need.NEVER),
    INSTITUTION_NUMBER("CF_XDR_SYDW", 120, Need.NEVER),
    ASSOCIATION_NUMBER("CF_XDR_SHZZ", 50, Need.NEVER),
    REPRESENTATIVE("CF_FRDB", 50, Need.NEVER),
    REPRESENTATIVE_CERTIFICATE("CF_FR_ZJLX", 64, Need.NEVER),
    REPRESENTATIVE_NUMBER("CF_FR_ZJHM", 64, Need.NEVER),
    PERSON_CERTIFICATE("CF_XDR_ZJLX", 64, Need.SOMETIMES),
    PERSON_NUMBER("CF_XDR_ZJHM", 64, Need.SOMETIMES),
    DOCUMENT_NUMBER("CF_WSH", 128, Need.ALWAYS),
    VIOLATION("CF_WFXW", 2000, Need.ALWAYS),
    FACTS("CF_SY", 2000, Need.ALWAYS),
    BASIS("CF_YJ", 2048, Need.ALWAYS),
    PENALTY_KIND("CF_CFLB", 255, Need.ALWAYS),
    CONTENT("CF_NR", 4000, Need.ALWAYS),
    FINE("CF_NR_FK", 30, Need.SOMETIMES),
    CONFISCATED("CF_NR_WFFF", 30, Need.SOMETIMES),
    LICENCE("CF_NR_ZKDX", 200, Need.SOMETIMES),
    DECIDED_ON("CF_JDRQ", 40, Need.ALWAYS),
    VALID_UNTIL("CF_YXQ", 40, Need.ALWAYS),
    PUBLIC_UNTIL("CF_GSJZQ", 40, Need.NEVER),
    AUTHORITY("CF_CFJG", 255, Need.ALWAYS),
    AUTHORITY_CODE("CF_CFJGDM", 18, Need.ALWAYS),
    SOURCE("CF_SJLY", 200, Need.ALWAYS),
    SOURCE_CODE("CF_SJLYDM", 18, Need.ALWAYS),
    REMARK("BZ", 512, Need.NEVER);

    /** When a value must be given. */
    public enum Need {
        ALWAYS,
        SOMETIMES,
        NEVER
    }

    /** Columns that natural persons' rows leave empty. */
    static final List<PenaltyColumn> NOT_FOR_PERSONS = List.of(
            SOCIAL_CREDIT_CODE,
            REGISTRATION_NUMBER,
            ORGANISATION_CODE,
            TAX_NUMBER,
            INSTITUTION_NUMBER,
            ASSOCIATION_NUMBER,
            REPRESENTATIVE,
            REPRESENTATIVE_CERTIFICATE,
            REPRESENTATIVE_NUMBER);

    private final String code;
    private final int longest;
    private final Need need;

    PenaltyColumn(String code, int longest, Need need) {
        this.code = code;
        this.longest = longest;
        this.need = need;
    }

    /** The column's code in the template. */
    public String code() {
        return code;
    }

    /** The longest value, in characters. */
    public int longest() {
        return longest;
    }

    /** When a value must be given. */
    public Need need() {
        return need;
    }

    /** Whether the values are personal numbers: encrypted at rest, masked wherever shown. */
    public boolean isPersonal() {
        return this == PERSON_NUMBER || this == REPRESENTATIVE_NUMBER;
    }

    /** The column of a template code. */
    public static Optional<PenaltyColumn> ofCode(String code) {
        return Arrays.stream(values())
                .filter(column -> column.code.equals(code))
                .findFirst();
    }
}
