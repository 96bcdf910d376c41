package org.creditportal.checks.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.creditportal.checks.api.check.AdministrativeMatter;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.LookBasis;
import org.creditportal.webkit.rest.MalformedJsonException;

/** For which matter bureaus' own systems look at subjects; field names are the interface, dates are as 2026-08-13. */
public abstract class MatterRequest {

    public String area;
    public String matterKind;
    public String matterNumber;
    public String matterName;
    public String purpose;
    public String noticeOn;
    public String deadlineOn;
    public String periodFrom;
    public String periodUntil;
    public String askedBy;
    public String basis;
    public String evidence;

    AdministrativeMatter matter() {
        return new AdministrativeMatter(
                area,
                matterKind,
                matterNumber,
                matterName,
                purpose,
                day("noticeOn", noticeOn),
                day("deadlineOn", deadlineOn),
                day("periodFrom", periodFrom),
                day("periodUntil", periodUntil));
    }

    AskedBy by() {
        return constant(AskedBy.class, "askedBy", askedBy);
    }

    /** The matter itself, where nothing else is told. */
    LookBasis lookBasis() {
        return basis == null ? LookBasis.STATUTORY_DUTY : constant(LookBasis.class, "basis", basis);
    }

    private static LocalDate day(String place, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new MalformedJsonException(place);
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String place, String text) {
        try {
            return Enum.valueOf(type, String.valueOf(text));
        } catch (IllegalArgumentException unknown) {
            throw new MalformedJsonException(place);
        }
    }
}
