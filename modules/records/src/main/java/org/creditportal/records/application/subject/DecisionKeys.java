package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.creditportal.kernel.code.DocumentNumber;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.domain.record.RecordFacts;
import org.creditportal.records.domain.subject.ProtectedNumber;
import org.creditportal.records.domain.subject.SubjectFacts;

/** Keys that are equal for the same subject and the same decision, and give no personal number away. */
@ApplicationScoped
public class DecisionKeys {

    private static final int DIGITS = 32;
    private static final char BETWEEN = '\u0000';
    private static final int USUAL_LENGTH = 512;

    private FieldProtection protection;

    protected DecisionKeys() {}

    @Inject
    public DecisionKeys(FieldProtection protection) {
        this.protection = protection;
    }

    /** What tells the subject from all others of the tenant. */
    public String subjectKey(SubjectFacts subject) {
        return key(subject, subject.identity());
    }

    /** What told it before ({@link SubjectFacts#formerIdentity}), and may be on record still; {@code null} where that is the same. */
    public String formerSubjectKey(SubjectFacts subject) {
        String former = subject.formerIdentity();
        return former == null ? null : key(subject, former);
    }

    private String key(SubjectFacts subject, String identity) {
        if (subject.isPersonal()) {
            return subjectKeyOfPerson(identity);
        }
        return subject.code() != null ? identity : "R:" + sm3(identity);
    }

    /**
     * What tells the decision from all others: bureau, kind, document number, subject. 32 hexadecimal digits, of a digest that
     * the database can make as well.
     */
    public String decisionKey(String bureau, RecordKind kind, DocumentNumber document, String subjectKey) {
        return key(bureau, kind, document.identity(), subjectKey);
    }

    /** What told it while each kind of dash told numbers apart; {@code null} where that is the same. */
    public String formerKey(String bureau, RecordKind kind, DocumentNumber document, String subjectKey) {
        return document.formerIdentity()
                .map(former -> key(bureau, kind, former, subjectKey))
                .orElse(null);
    }

    private static String key(String bureau, RecordKind kind, String document, String subjectKey) {
        String told = kind + "|" + bureau + "|" + document + "|" + subjectKey;
        byte[] digest = Digests.sha256().digest(told.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, DIGITS / 2);
    }

    /** Equal for rows that say the same, however they write it. With the tenant's key, because personal numbers are in it. */
    public String contentDigest(RecordFacts facts) {
        return contentDigest(facts, SearchText.normalise(facts.documentNumber()));
    }

    /** The same for who has normalised the document's number already. */
    public String contentDigest(RecordFacts facts, String documentKey) {
        byte[] said = said(facts, documentKey).getBytes(StandardCharsets.UTF_8);
        return protection.blindIndex(Digests.sha256().digest(said)).substring(0, DIGITS);
    }

    /** Everything that a row says, in one text; equal for rows that say the same, however they write it. */
    public static String said(RecordFacts facts, String documentKey) {
        StringBuilder said = new StringBuilder(USUAL_LENGTH);
        said.append(facts.subject().name()).append(BETWEEN).append(documentKey);
        for (Object value : new Object[] {
            facts.decidedOn(),
            facts.validFrom(),
            facts.validUntil(),
            facts.publicUntil(),
            facts.authority(),
            facts.authorityCode(),
            facts.source(),
            facts.sourceCode(),
            facts.remark()
        }) {
            said.append(BETWEEN).append(value);
        }
        facts.content()
                .values()
                .forEach((item, value) ->
                        said.append(BETWEEN).append(item.name()).append(BETWEEN).append(value));
        return said.toString();
    }

    /**
     * What tells the person behind a subject from others behind it: the number, or the name when no number is told.
     *
     * @param identity as {@code PersonIdentity} makes it of the number; {@code null} when none is told
     */
    public String personKey(String name, String identity) {
        return identity != null ? "N:" + protection.blindIndex(identity) : "M:" + sm3(SearchText.normalise(name));
    }

    /**
     * What tells a person from all others of the tenant.
     *
     * @param identity as {@code PersonIdentity} makes it of the number; of an identity card the number itself
     */
    public String subjectKeyOfPerson(String identity) {
        return "P:" + protection.blindIndex(identity);
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
