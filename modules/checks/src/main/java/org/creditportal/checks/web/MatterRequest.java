package org.creditportal.checks.web;

import org.creditportal.checks.api.check.AdministrativeMatter;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.LookBasis;

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
                RequestValues.day("noticeOn", noticeOn),
                RequestValues.day("deadlineOn", deadlineOn),
                RequestValues.day("periodFrom", periodFrom),
                RequestValues.day("periodUntil", periodUntil));
    }

    AskedBy by() {
        return RequestValues.constant(AskedBy.class, "askedBy", askedBy);
    }

    /** The matter itself, where nothing else is told. */
    LookBasis lookBasis() {
        return basis == null ? LookBasis.STATUTORY_DUTY : RequestValues.constant(LookBasis.class, "basis", basis);
    }
}
