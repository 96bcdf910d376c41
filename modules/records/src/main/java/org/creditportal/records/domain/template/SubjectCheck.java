package org.creditportal.records.domain.template;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.creditportal.files.read.CutNumbers;
import org.creditportal.files.read.OrganisationWords;
import org.creditportal.files.read.WrittenName;
import org.creditportal.kernel.code.CitizenIdNumber;
import org.creditportal.kernel.code.Filler;
import org.creditportal.kernel.code.OrganisationCode;
import org.creditportal.kernel.code.PersonalNumbers;
import org.creditportal.kernel.code.RegistrationNumber;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.domain.subject.SubjectFacts;
import org.creditportal.records.domain.template.Template.Audience;

/** The part of a row that tells whom it is about, with the natural-person and placeholder rules (domain-facts 2.1, 2.2, 2.4). */
final class SubjectCheck {

    /** Identifiers of organisations that are enough by themselves in the templates of 2016. */
    static final List<Item> IDENTIFIERS =
            List.of(Item.SOCIAL_CREDIT_CODE, Item.REGISTRATION_NUMBER, Item.ORGANISATION_CODE, Item.TAX_NUMBER);

    /** Identifiers that tell nobody from others by themselves, but serve as evidence that two subjects are one. */
    private static final List<Item> FURTHER_IDENTIFIERS =
            List.of(Item.ORGANISATION_CODE, Item.TAX_NUMBER, Item.INSTITUTION_NUMBER, Item.ASSOCIATION_NUMBER);

    private static final int CITIZEN_NUMBER_LENGTH = 18;
    private static final int OLD_CITIZEN_NUMBER_LENGTH = 15;

    /** Nothing but figures, one or two short of a citizen's number: that is what it was. */
    private static final Pattern CUT_CITIZEN_NUMBER = Pattern.compile("[0-9]{16,17}");

    /** A number has figures, and never so many that it may be two; what stands for "none" has not, and must not make two subjects one. */
    private static final Pattern IDENTIFIER = Pattern.compile("(?=.*[0-9])(?!.*[0-9]{25})[0-9A-Z()\\-/\\p{IsHan}]+");

    private static final Pattern MARKS = Pattern.compile("[()\\-/]+");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Template template;
    private final RowFields row;
    private final Findings findings;
    private final AcceptedCodes accepted;
    private final LocalDate today;

    private CertificateType certificate;
    private CitizenIdNumber citizen;
    private CitizenIdNumber representative;
    private SocialCreditCode code;

    SubjectCheck(Template template, RowFields row, Findings findings, AcceptedCodes accepted, LocalDate today) {
        this.template = template;
        this.row = row;
        this.findings = findings;
        this.accepted = accepted;
        this.today = today;
    }

    /** The facts; to be used only when nothing was found wrong. */
    SubjectFacts check() {
        SubjectKind kind = tellsKind() ? writtenKind() : kindByIdentifiers();
        if (kind == null) {
            return null;
        }
        switch (kind) {
            case LEGAL_PERSON -> checkOrganisation();
            case SOLE_TRADER -> checkTrader();
            case NATURAL_PERSON -> checkPerson();
        }
        checkRepresentative();
        return findings.isGood() ? facts(kind) : null;
    }

    /** The templates of 2016 tell neither the kind of subject nor which of the identifiers is the main one. */
    private boolean tellsKind() {
        return template.has(Item.SUBJECT_KIND);
    }

    private SubjectKind writtenKind() {
        SubjectKind kind = findings.meaning(
                Item.SUBJECT_KIND, TemplateWords.SHIPPED::subjectKind, RowErrorCode.UNKNOWN_SUBJECT_KIND);
        Audience excluded = kind == SubjectKind.NATURAL_PERSON ? Audience.ORGANISATIONS : Audience.PERSONS;
        if (kind != null && template.audience() == excluded) {
            findings.add(Item.SUBJECT_KIND, RowErrorCode.SUBJECT_KIND_OF_OTHER_TEMPLATE);
            return null;
        }
        return kind;
    }

    private SubjectKind kindByIdentifiers() {
        if (template.audience() == Audience.PERSONS || row.has(Item.PERSON_NUMBER)) {
            return SubjectKind.NATURAL_PERSON;
        }
        return isPlaceholder() ? SubjectKind.SOLE_TRADER : SubjectKind.LEGAL_PERSON;
    }

    private boolean isPlaceholder() {
        return SocialCreditCode.PLACEHOLDER.equals(folded(Item.SOCIAL_CREDIT_CODE));
    }

    private void checkOrganisation() {
        if (tellsKind()) {
            checkIdentifier(Item.REGISTRATION_NUMBER);
            findings.require(Item.SOCIAL_CREDIT_CODE, RowErrorCode.MANDATORY_FOR_ORGANISATION);
        } else {
            IDENTIFIERS.stream().filter(item -> item != Item.SOCIAL_CREDIT_CODE).forEach(this::checkIdentifier);
            checkIdentifyingOrganisationCode();
            if (IDENTIFIERS.stream().noneMatch(row::has)) {
                findings.add(Item.SOCIAL_CREDIT_CODE, RowErrorCode.IDENTIFIER_MISSING);
            }
        }
        FURTHER_IDENTIFIERS.forEach(this::refuseFiller);
        code = findings.code(Item.SOCIAL_CREDIT_CODE, accepted);
    }

    /** 424号 filing rule: a trader without a code is filed under the placeholder, and then the registration number identifies. */
    private void checkTrader() {
        if (isPlaceholder()) {
            findings.require(Item.REGISTRATION_NUMBER, RowErrorCode.MANDATORY_WITH_PLACEHOLDER);
            checkIdentifier(Item.REGISTRATION_NUMBER);
            FURTHER_IDENTIFIERS.forEach(this::refuseFiller);
        } else {
            checkOrganisation();
        }
    }

    private void checkPerson() {
        Item.OF_ORGANISATIONS.stream()
                .filter(row::has)
                .forEach(item -> findings.add(item, RowErrorCode.FORBIDDEN_FOR_PERSON));
        findings.require(Item.PERSON_NUMBER, RowErrorCode.MANDATORY_FOR_PERSON);
        if (template.has(Item.PERSON_CERTIFICATE)) {
            findings.require(Item.PERSON_CERTIFICATE, RowErrorCode.MANDATORY_FOR_PERSON);
            certificate = certificate(Item.PERSON_CERTIFICATE);
        } else {
            certificate = CertificateType.RESIDENT_ID;
        }
        citizen = number(Item.PERSON_NUMBER, certificate);
        refuseOrganisationsName(Item.SUBJECT_NAME);
    }

    private void checkRepresentative() {
        CertificateType type = certificate(Item.REPRESENTATIVE_CERTIFICATE);
        representative = number(Item.REPRESENTATIVE_NUMBER, type);
        if (!findings.isReadable(Item.REPRESENTATIVE_NUMBER)) {
            return;
        }
        if (!row.has(Item.REPRESENTATIVE)) {
            findings.add(Item.REPRESENTATIVE, RowErrorCode.REPRESENTATIVE_UNNAMED);
        } else if (findings.isReadable(Item.REPRESENTATIVE) && !WrittenName.isName(row.get(Item.REPRESENTATIVE))) {
            findings.add(Item.REPRESENTATIVE, RowErrorCode.NAME_INVALID);
        }
        if (representative != null) {
            refuseOrganisationsName(Item.REPRESENTATIVE);
        }
    }

    /** Else the company goes unpunished, and whoever leads it, or does its paperwork, is punished in its place. */
    private void refuseOrganisationsName(Item name) {
        if (findings.isReadable(name) && OrganisationWords.areIn(row.get(name))) {
            findings.add(name, RowErrorCode.NAME_OF_ORGANISATION);
        }
    }

    /** The representative's number as it is stored: a person behind several organisations is the same by it. */
    String representativeNumber() {
        return representative != null ? representative.reveal() : folded(Item.REPRESENTATIVE_NUMBER);
    }

    private CertificateType certificate(Item item) {
        return findings.meaning(item, TemplateWords.SHIPPED::certificate, RowErrorCode.UNKNOWN_CERTIFICATE);
    }

    /**
     * A number of the build of GB 11643 is the person's whatever certificate it stands on, so that one person stays one; where
     * the certificate has no other numbers, it must be one.
     */
    private CitizenIdNumber number(Item item, CertificateType type) {
        if (!row.has(item)) {
            return null;
        }
        String number = folded(item);
        boolean mayBe = number.length() == CITIZEN_NUMBER_LENGTH
                || number.length() == OLD_CITIZEN_NUMBER_LENGTH && type == null
                || type != null && type.hasOnlyCitizenNumbers();
        if (mayBe && CitizenIdNumber.check(row.get(item), today).isEmpty()) {
            return CitizenIdNumber.of(row.get(item), today);
        }
        if (mustBeCitizens(type, number)) {
            findings.add(item, RowErrorCode.ID_NUMBER_INVALID);
        } else {
            checkIdentifier(item);
            checkForm(item, type, number);
            if (type != null) {
                refuseFiller(item, type.lasting(number));
            }
        }
        return null;
    }

    /** What tells a division and a birthday is a mistyped citizen's number, whatever certificate the row names. */
    private static boolean mustBeCitizens(CertificateType type, String number) {
        boolean whole = number.length() == CITIZEN_NUMBER_LENGTH;
        return type != null && type.hasOnlyCitizenNumbers()
                || whole && (type == CertificateType.FOREIGNER_RESIDENCE_ID || PersonalNumbers.isOne(number));
    }

    /** Also an organisation's code is nobody's certificate, and a number that lost its end would be a stranger's. */
    private void checkForm(Item item, CertificateType type, String number) {
        boolean other = SocialCreditCode.check(number).isEmpty()
                || (type == null ? CUT_CITIZEN_NUMBER.matcher(number).matches() : !type.mayHave(number));
        if (other && findings.isReadable(item)) {
            findings.add(item, RowErrorCode.CERTIFICATE_NUMBER_FORMAT);
        }
    }

    private void checkIdentifier(Item item) {
        if (!findings.isReadable(item)) {
            return;
        }
        // Folding can lengthen a text: some single characters stand for several.
        int longest = template.column(item).longest();
        if (folded(item).length() > longest) {
            findings.add(item, RowErrorCode.TOO_LONG, longest);
        } else if (!IDENTIFIER.matcher(identified(item)).matches()) {
            findings.add(item, RowErrorCode.IDENTIFIER_FORMAT);
        } else if (item == Item.REGISTRATION_NUMBER && CutNumbers.looksCut(folded(item))) {
            // Those of figures have fifteen at most (GS 15-2006): one alone tells by its form that it was longer once.
            findings.add(item, RowErrorCode.DIGITS_LOST);
        } else {
            refuseFiller(item);
            tellMistyped(item);
        }
    }

    /** Not refused: numbers are filed as licences of many years print them, and a wrong figure makes nobody another. */
    private void tellMistyped(Item item) {
        if (item == Item.REGISTRATION_NUMBER
                && findings.isReadable(item)
                && new RegistrationNumber(row.get(item)).failsCheck()) {
            findings.add(item, RowErrorCode.REGISTRATION_CHECK_FAILED);
        }
    }

    /** Without what stands round the figures of a business registration. */
    private String identified(Item item) {
        return item == Item.REGISTRATION_NUMBER
                ? new RegistrationNumber(row.get(item)).figures().orElseGet(() -> folded(item))
                : folded(item);
    }

    /** Where no other number tells who it is, a mistyped one must not be another organisation's (GB 11714). */
    private void checkIdentifyingOrganisationCode() {
        boolean identifies = !row.has(Item.SOCIAL_CREDIT_CODE) && !row.has(Item.REGISTRATION_NUMBER);
        if (identifies
                && findings.isReadable(Item.ORGANISATION_CODE)
                && !OrganisationCode.isSound(row.get(Item.ORGANISATION_CODE))) {
            findings.add(Item.ORGANISATION_CODE, RowErrorCode.ORGANISATION_CODE_INVALID);
        }
    }

    /** What is nobody's number must not make two subjects one. */
    private void refuseFiller(Item item) {
        if (template.has(item) && findings.isReadable(item)) {
            String number = identified(item);
            refuseFiller(item, number);
            refusePersonal(item, number);
        }
    }

    /** Numbers of organisations are shown to everybody; one that was meant to be a person's tells it though its check is wrong. */
    private void refusePersonal(Item item, String number) {
        if (findings.isReadable(item)
                && number.length() >= SocialCreditCode.LENGTH
                && PersonalNumbers.isOne(number.substring(0, SocialCreditCode.LENGTH))) {
            findings.add(item, RowErrorCode.PERSONAL_NUMBER);
        }
    }

    private void refuseFiller(Item item, String number) {
        if (findings.isReadable(item) && Filler.isNobodys(MARKS.matcher(number).replaceAll(""))) {
            findings.add(item, RowErrorCode.IDENTIFIER_FILLER);
        }
    }

    /** 行政处罚法 (2021) Art. 30: no penalty for who was under 14; such a row tells of a mistake in number or date. */
    void checkAge(LocalDate decidedOn) {
        if (citizen != null && decidedOn != null && citizen.isUnderFourteen(decidedOn)) {
            findings.add(Item.PERSON_NUMBER, RowErrorCode.PERSON_UNDER_14);
        }
    }

    private SubjectFacts facts(SubjectKind kind) {
        boolean person = kind == SubjectKind.NATURAL_PERSON;
        return new SubjectFacts(
                kind,
                row.get(Item.SUBJECT_NAME),
                code,
                foldedOrNull(Item.REGISTRATION_NUMBER),
                foldedOrNull(Item.ORGANISATION_CODE),
                foldedOrNull(Item.TAX_NUMBER),
                foldedOrNull(Item.INSTITUTION_NUMBER),
                foldedOrNull(Item.ASSOCIATION_NUMBER),
                certificate,
                person ? (citizen != null ? citizen.reveal() : folded(Item.PERSON_NUMBER)) : null,
                citizen != null ? citizen.birthDate() : null);
    }

    private String foldedOrNull(Item item) {
        return row.has(item) ? folded(item) : null;
    }

    private String folded(Item item) {
        String folded = Normalizer.normalize(row.get(item), Normalizer.Form.NFKC);
        return BLANKS.matcher(folded).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
