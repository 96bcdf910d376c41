package org.creditportal.checks.api.batch;

import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.check.AdministrativeMatter;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.LookBasis;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * Looks at many subjects for one matter, in the background.
 *
 * @param by by what they are asked for; never by name alone
 * @param subjects in the order of the file or of what was pasted
 * @param language of the workbook that comes of it, {@code zh} or {@code en}
 */
public record BeginBatchCheck(
        AdministrativeMatter matter,
        AskedBy by,
        List<AskedLine> subjects,
        LookBasis basis,
        String evidence,
        String language,
        CommandToken token)
        implements AuditSubject {

    public BeginBatchCheck {
        subjects = List.copyOf(subjects);
    }

    @Override
    public String auditedObject() {
        return matter.area() + " " + matter.number();
    }

    @Override
    public String auditedReason() {
        return matter.purpose() + " (" + subjects.size() + ")";
    }
}
