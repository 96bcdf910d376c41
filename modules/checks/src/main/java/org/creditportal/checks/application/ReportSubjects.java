package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.AskedSubject;
import org.creditportal.checks.domain.check.Question;
import org.creditportal.records.api.subject.IdentifiedSubject;

/** Of whom a report is asked: settled by code or number, together with the name. */
@ApplicationScoped
public class ReportSubjects {

    @Inject
    AskedSubjects askedSubjects;

    @Inject
    Looking looking;

    @Inject
    NameHints hints;

    /**
     * Who is meant.
     *
     * @param key by which the subject of a matter finds the report
     */
    record Meant(IdentifiedSubject subject, String key) {}

    Meant identified(AskedSubject asked) {
        Question question = askedSubjects.question(asked);
        if (question.by() == AskedBy.NAME || question.name() == null) {
            throw new CheckRefusedException(ChecksError.REPORT_INCOMPLETE);
        }
        List<IdentifiedSubject> meant = looking.meant(question.by(), askedSubjects.identifier(question));
        if (meant.isEmpty()) {
            throw new CheckRefusedException(ChecksError.REPORT_SUBJECT_NOT_FOUND);
        }
        if (meant.size() > 1) {
            throw new CheckRefusedException(ChecksError.REPORT_SUBJECT_AMBIGUOUS);
        }
        IdentifiedSubject subject = meant.get(0);
        if (hints.subject(subject, question.name()).otherName()) {
            throw new CheckRefusedException(ChecksError.REPORT_OTHER_NAME);
        }
        return new Meant(subject, question.key());
    }
}
