package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.domain.subject.ProtectedNumber;
import org.creditportal.records.domain.subject.SubjectFacts;
import org.creditportal.records.domain.template.PenaltyFacts;

/** Keys that are equal for the same subject and the same decision, and give no personal number away. */
@ApplicationScoped
public class DecisionKeys {

    private FieldProtection protection;

    protected DecisionKeys() {}

    @Inject
    public DecisionKeys(FieldProtection protection) {
        this.protection = protection;
    }

    /** What tells the subject from all others of the tenant. */
    public String subjectKey(SubjectFacts subject) {
        if (subject.isPersonal()) {
            return "P:" + protection.blindIndex(subject.identity());
        }
        return subject.code() != null ? subject.identity() : "R:" + sm3(subject.identity());
    }

    /** What tells the person with this number of an identity card from all others of the tenant. */
    public String residentKey(String idNumber) {
        return "P:" + protection.blindIndex(idNumber);
    }

    /** What tells the decision from all others: bureau, document number as far as it can be told apart, subject. */
    public String decisionKey(String bureau, PenaltyFacts facts, String subjectKey) {
        return sm3(bureau + "|" + SearchText.normalise(facts.documentNumber()) + "|" + subjectKey);
    }

    /** A person's number as it may be stored; {@code null} when there is none. */
    public ProtectedNumber protectedNumber(SubjectFacts subject) {
        return subject.isPersonal()
                ? new ProtectedNumber(
                        protection.protect(subject.personNumber()), protection.blindIndex(subject.identity()))
                : null;
    }

    /** Any personal number encrypted; {@code null} when there is none. */
    public String encrypted(String number) {
        return number == null ? null : protection.protect(number);
    }

    /** An encrypted number in the clear; {@code null} when there is none. */
    String revealed(String encrypted) {
        return encrypted == null ? null : protection.reveal(encrypted);
    }

    private static String sm3(String text) {
        return Digests.sm3(text.getBytes(StandardCharsets.UTF_8));
    }
}
