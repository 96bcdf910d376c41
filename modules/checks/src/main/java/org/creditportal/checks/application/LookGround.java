package org.creditportal.checks.application;

import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.check.AdministrativeMatter;
import org.creditportal.checks.api.check.LookBasis;
import org.creditportal.checks.api.gate.SubjectLook;

/**
 * On what a look at subjects rests: without it no source is asked what is in force about anybody.
 *
 * @param area id of the area; {@code null} where the subject itself wishes it
 * @param matter by which the matter, or the application, is known
 * @param evidence where consent or proof of identity is; {@code null} where the matter itself is the basis
 */
public record LookGround(LookBasis basis, String area, String matter, String purpose, String evidence) {

    public LookGround {
        if (blank(matter) || blank(purpose)) {
            throw new CheckRefusedException(ChecksError.MATTER_INCOMPLETE);
        }
        if (basis == null || (basis == LookBasis.STATUTORY_DUTY ? blank(area) : blank(evidence))) {
            throw new CheckRefusedException(ChecksError.CONSENT_MISSING);
        }
    }

    /** The ground of a look for a bureau's matter. */
    static LookGround of(AdministrativeMatter matter, LookBasis basis, String evidence) {
        return new LookGround(basis, matter.area(), matter.number(), matter.purpose(), evidence);
    }

    SubjectLook at(String subject) {
        return new SubjectLook(basis, area, matter, purpose, subject);
    }

    /** In a line, as the audit trail keeps it. */
    String told() {
        return (area == null ? basis.name() : area) + " " + matter + " " + purpose;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
