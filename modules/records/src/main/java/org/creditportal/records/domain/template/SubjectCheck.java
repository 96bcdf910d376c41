package org.creditportal.records.domain.template;

import static org.creditportal.records.domain.template.PenaltyColumn.PERSON_CERTIFICATE;
import static org.creditportal.records.domain.template.PenaltyColumn.PERSON_NUMBER;
import static org.creditportal.records.domain.template.PenaltyColumn.REGISTRATION_NUMBER;
import static org.creditportal.records.domain.template.PenaltyColumn.REPRESENTATIVE_CERTIFICATE;
import static org.creditportal.records.domain.template.PenaltyColumn.REPRESENTATIVE_NUMBER;
import static org.creditportal.records.domain.template.PenaltyColumn.SOCIAL_CREDIT_CODE;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.creditportal.kernel.code.CitizenIdNumber;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.records.domain.subject.CertificateType;
import org.creditportal.records.domain.subject.SubjectFacts;
import org.creditportal.records.domain.subject.SubjectKind;

/** The part of a row that tells whom it is about, with the natural-person and placeholder rules (domain-facts 2.1, 2.2, 2.4). */
public final class SubjectCheck {

    private static final String IDENTIFIER = "[0-9A-Z()\\-/\\p{IsHan}]+";

    private final RowFields row;
    private final Findings findings;
    private final TemplateWords words;
    private final AcceptedCodes accepted;
    private final LocalDate today;

    private CertificateType certificate;
    private CitizenIdNumber citizen;
    private SocialCreditCode code;

    SubjectCheck(RowFields row, Findings findings, TemplateWords words, AcceptedCodes accepted, LocalDate today) {
        this.row = row;
        this.findings = findings;
        this.words = words;
        this.accepted = accepted;
        this.today = today;
    }

    /** The facts; to be used only when nothing was found wrong. */
    SubjectFacts check() {
        SubjectKind kind = kind();
        if (kind == null) {
            return null;
        }
        switch (kind) {
            case LEGAL_PERSON -> checkOrganisation();
            case SOLE_TRADER -> checkTrader();
            case NATURAL_PERSON -> checkPerson();
        }
        checkRepresentative();
        return findings.isEmpty() ? facts(kind) : null;
    }

    private SubjectKind kind() {
        if (!row.has(PenaltyColumn.SUBJECT_KIND)) {
            return null;
        }
        SubjectKind kind = words.subjectKind(row.get(PenaltyColumn.SUBJECT_KIND));
        if (kind == null) {
            findings.add(PenaltyColumn.SUBJECT_KIND, RowErrorCode.UNKNOWN_SUBJECT_KIND);
        }
        return kind;
    }

    private void checkOrganisation() {
        checkIdentifier(REGISTRATION_NUMBER);
        findings.require(SOCIAL_CREDIT_CODE, RowErrorCode.MANDATORY_FOR_ORGANISATION);
        code = findings.code(SOCIAL_CREDIT_CODE, accepted);
    }

    /** 424号 filing rule: a trader without a code is filed under the placeholder, and then the registration number identifies. */
    private void checkTrader() {
        if (SocialCreditCode.PLACEHOLDER.equals(folded(SOCIAL_CREDIT_CODE))) {
            findings.require(REGISTRATION_NUMBER, RowErrorCode.MANDATORY_WITH_PLACEHOLDER);
            checkIdentifier(REGISTRATION_NUMBER);
        } else {
            checkOrganisation();
        }
    }

    private void checkPerson() {
        PenaltyColumn.NOT_FOR_PERSONS.stream()
                .filter(row::has)
                .forEach(column -> findings.add(column, RowErrorCode.FORBIDDEN_FOR_PERSON));
        findings.require(PERSON_CERTIFICATE, RowErrorCode.MANDATORY_FOR_PERSON);
        findings.require(PERSON_NUMBER, RowErrorCode.MANDATORY_FOR_PERSON);
        certificate = certificate(PERSON_CERTIFICATE);
        citizen = number(PERSON_NUMBER, certificate);
    }

    private void checkRepresentative() {
        CertificateType type = certificate(REPRESENTATIVE_CERTIFICATE);
        number(REPRESENTATIVE_NUMBER, type);
    }

    private CertificateType certificate(PenaltyColumn column) {
        if (!row.has(column)) {
            return null;
        }
        CertificateType type = words.certificate(row.get(column));
        if (type == null) {
            findings.add(column, RowErrorCode.UNKNOWN_CERTIFICATE);
        }
        return type;
    }

    private CitizenIdNumber number(PenaltyColumn column, CertificateType type) {
        if (!row.has(column) || type != CertificateType.RESIDENT_ID) {
            checkIdentifier(column);
            return null;
        }
        if (CitizenIdNumber.check(row.get(column), today).isPresent()) {
            findings.add(column, RowErrorCode.ID_NUMBER_INVALID);
            return null;
        }
        return CitizenIdNumber.of(row.get(column), today);
    }

    private void checkIdentifier(PenaltyColumn column) {
        if (!row.has(column)) {
            return;
        }
        // Folding can lengthen a text: some single characters stand for several.
        if (folded(column).length() > column.longest()) {
            findings.add(column, RowErrorCode.TOO_LONG, column.longest());
        } else if (!folded(column).matches(IDENTIFIER)) {
            findings.add(column, RowErrorCode.IDENTIFIER_FORMAT);
        }
    }

    /** 行政处罚法 (2021) Art. 30: no penalty for who was under 14; such a row tells of a mistake in number or date. */
    void checkAge(LocalDate decidedOn) {
        if (citizen != null && decidedOn != null && citizen.isUnderFourteen(decidedOn)) {
            findings.add(PERSON_NUMBER, RowErrorCode.PERSON_UNDER_14);
        }
    }

    private SubjectFacts facts(SubjectKind kind) {
        boolean person = kind == SubjectKind.NATURAL_PERSON;
        return new SubjectFacts(
                kind,
                row.get(PenaltyColumn.SUBJECT_NAME),
                code,
                row.has(REGISTRATION_NUMBER) ? folded(REGISTRATION_NUMBER) : null,
                textOrNull(PenaltyColumn.ORGANISATION_CODE),
                textOrNull(PenaltyColumn.TAX_NUMBER),
                textOrNull(PenaltyColumn.INSTITUTION_NUMBER),
                textOrNull(PenaltyColumn.ASSOCIATION_NUMBER),
                certificate,
                person ? (citizen != null ? citizen.reveal() : folded(PERSON_NUMBER)) : null,
                citizen != null ? citizen.birthDate() : null);
    }

    private String textOrNull(PenaltyColumn column) {
        return row.has(column) ? row.get(column) : null;
    }

    private String folded(PenaltyColumn column) {
        return Normalizer.normalize(row.get(column), Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT);
    }
}
