package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.text.Masking;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;
import org.creditportal.records.domain.subject.Subject;

/** What officers see of subjects: personal numbers leave this class masked. */
@ApplicationScoped
public class SubjectViews {

    private DecisionKeys keys;
    private LegalDate legalDate;

    protected SubjectViews() {}

    @Inject
    SubjectViews(DecisionKeys keys, LegalDate legalDate) {
        this.keys = keys;
        this.legalDate = legalDate;
    }

    public SubjectView of(Subject subject) {
        return of(subject, false);
    }

    boolean isMinor(Subject subject) {
        return subject.isMinor(legalDate.today());
    }

    /** @param minor whether another that was merged into it is told to be a minor */
    SubjectView of(Subject subject, boolean minor) {
        return new SubjectView(
                new SubjectNumber(subject.number()),
                subject.kind(),
                subject.name(),
                subject.socialCreditCode(),
                subject.registrationNumber(),
                masked(subject.protectedIdNumber()),
                minor || isMinor(subject),
                subject.codeAcceptance());
    }

    /** The certificate's number in the clear: for the one permission that may see it. */
    String revealed(Subject subject) {
        return keys.revealed(subject.protectedIdNumber());
    }

    private String masked(String encrypted) {
        return encrypted == null ? null : Masking.idNumber(keys.revealed(encrypted));
    }
}
