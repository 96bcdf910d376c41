package org.creditportal.records.domain.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * Somebody about whom there are records: born with the first record, identified by code, registration number or protected
 * certificate number (K-4).
 */
@Entity
@Table(name = "rec_subject")
public class Subject extends VersionedEntity {

    private static final int FULL_AGE = 18;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private SubjectKind kind;

    @Column(name = "name", nullable = false)
    private String name;

    /** Unique: code, registration number, or blind index of the certificate number, with a letter telling which. */
    @Column(name = "identity_key", nullable = false)
    private String identityKey;

    @Column(name = "social_credit_code")
    private String socialCreditCode;

    /** Why a code that fails its check is taken as real. */
    @Column(name = "code_acceptance")
    private String codeAcceptance;

    @Column(name = "registration_number")
    private String registrationNumber;

    /** The registration number as it is compared, however it is written. */
    @Column(name = "registration_key")
    private String registrationKey;

    @Column(name = "organisation_code")
    private String organisationCode;

    /** The organisation code, told or inside the social credit code; by it one subject known by two numbers is found. */
    @Column(name = "organisation_key")
    private String organisationKey;

    @Column(name = "tax_number")
    private String taxNumber;

    @Column(name = "institution_number")
    private String institutionNumber;

    @Column(name = "association_number")
    private String associationNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "certificate")
    private CertificateType certificate;

    @Column(name = "protected_id_number")
    private String protectedIdNumber;

    @Column(name = "id_number_index")
    private String idNumberIndex;

    /** First day of full age; kept only for who was a minor when it came to light, for nobody's birth date is stored. */
    @Column(name = "adult_from")
    private LocalDate adultFrom;

    /** Number of the subject that this one was found to be; {@code null} while it stands for itself. */
    @Column(name = "merged_into")
    private String mergedInto;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Subject() {}

    /**
     * A subject that appears for the first time.
     *
     * @param identityKey what tells it from all others, with no personal number in the clear
     * @param number the certificate's number as it may be stored; {@code null} but for natural persons
     * @param today the legal date
     */
    public static Subject of(
            SubjectFacts facts, String identityKey, ProtectedNumber number, LocalDate today, Instant now) {
        Subject subject = new Subject(facts.kind(), facts.name(), identityKey, now);
        if (facts.isPersonal()) {
            subject.certificate = facts.certificate();
            subject.protectedIdNumber = number.encrypted();
            subject.idNumberIndex = number.index();
            subject.adultFrom = adultFrom(facts.birthDate(), today);
        } else {
            subject.socialCreditCode =
                    facts.code() == null ? null : facts.code().value();
            subject.codeAcceptance = facts.code() == null
                    ? null
                    : facts.code().acceptanceReason().orElse(null);
            subject.registrationNumber = facts.registrationNumber();
            subject.registrationKey = facts.registrationNumber() == null
                    ? null
                    : IdentifierKind.REGISTRATION_NUMBER.folded(facts.registrationNumber());
            subject.organisationCode = facts.organisationCode();
            subject.organisationKey = organisationKey(subject.socialCreditCode, facts.organisationCode());
            subject.taxNumber = facts.taxNumber();
            subject.institutionNumber = facts.institutionNumber();
            subject.associationNumber = facts.associationNumber();
        }
        return subject;
    }

    private Subject(SubjectKind kind, String name, String identityKey, Instant now) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.kind = kind;
        this.name = name;
        this.identityKey = identityKey;
        this.createdAt = now;
    }

    /** Characters 9 to 17 of a social credit code are the organisation code (GB 32100-2015). */
    private static String organisationKey(String code, String organisationCode) {
        if (code != null) {
            return code.substring(8, 17);
        }
        return organisationCode == null
                ? null
                : organisationCode.replace("-", "").toUpperCase(Locale.ROOT);
    }

    private static LocalDate adultFrom(LocalDate birthDate, LocalDate today) {
        if (birthDate == null) {
            return null;
        }
        LocalDate birthday = birthDate.plusYears(FULL_AGE);
        // Who was born on 29 February completes the year with that day's end: full age from 1 March on.
        LocalDate adult = birthday.getDayOfMonth() == birthDate.getDayOfMonth() ? birthday : birthday.plusDays(1);
        return adult.isAfter(today) ? adult : null;
    }

    /** Whether the person is under 18 on the day (K-7). */
    public boolean isMinor(LocalDate on) {
        return adultFrom != null && on.isBefore(adultFrom);
    }

    /** By a number that an officer has added, the person was born on that day: of whom nothing was known, a minor may come to light. */
    public void turnOutBorn(LocalDate birthDate, LocalDate today) {
        adultFrom = adultFrom == null ? adultFrom(birthDate, today) : adultFrom;
    }

    /** An officer tells that it is called otherwise now; what it was called before is kept beside it (K-10). */
    public void rename(String now) {
        name = now;
    }

    /** An officer tells legal persons and other organisations apart, which the templates do not (K-5). */
    public void classify(SubjectKind as) {
        if (!kind.isOrganisation() || !as.isOrganisation()) {
            throw new RecordsException(RecordsError.SUBJECT_NOT_CLASSIFIABLE);
        }
        kind = as;
    }

    /** It was found to be the same as the other: what is told of it is told of the other from now on. */
    void mergeInto(String other) {
        mergedInto = other;
    }

    /** It stands for itself again. */
    void separate() {
        mergedInto = null;
    }

    /** Number of the subject that this one was found to be; {@code null} while it stands for itself. */
    public String mergedInto() {
        return mergedInto;
    }

    public boolean isMerged() {
        return mergedInto != null;
    }

    /**
     * What it is known by, as it is compared; a person's number as its blind index. The social credit code stands for itself
     * and is among them only for who is merged.
     */
    public Map<IdentifierKind, String> identifiers() {
        Map<IdentifierKind, String> known = new EnumMap<>(IdentifierKind.class);
        known.put(IdentifierKind.ORGANISATION_CODE, organisationCode);
        known.put(IdentifierKind.REGISTRATION_NUMBER, registrationNumber);
        known.put(IdentifierKind.TAX_NUMBER, taxNumber);
        known.put(IdentifierKind.INSTITUTION_NUMBER, institutionNumber);
        known.put(IdentifierKind.ASSOCIATION_NUMBER, associationNumber);
        known.put(IdentifierKind.SOCIAL_CREDIT_CODE, isMerged() ? socialCreditCode : null);
        known.put(IdentifierKind.ID_NUMBER, isMerged() ? idNumberIndex : null);
        known.values().removeIf(value -> value == null || value.isBlank());
        known.replaceAll(IdentifierKind::folded);
        return known;
    }

    /** Whether it is what tells it from all others, which only a correction changes; folded as {@link IdentifierKind#folded}. */
    public boolean isToldBy(IdentifierKind identifier, String folded) {
        IdentifierKind own = own();
        String value =
                switch (own) {
                    case SOCIAL_CREDIT_CODE -> own.folded(socialCreditCode);
                    case ID_NUMBER -> idNumberIndex;
                    case REGISTRATION_NUMBER, ORGANISATION_CODE, TAX_NUMBER, INSTITUTION_NUMBER, ASSOCIATION_NUMBER ->
                        identifiers().get(own);
                };
        return identifier == own && folded.equals(value);
    }

    /** As {@link SubjectFacts#identity} chooses it. */
    private IdentifierKind own() {
        if (kind.isPerson()) {
            return IdentifierKind.ID_NUMBER;
        }
        if (socialCreditCode != null) {
            return IdentifierKind.SOCIAL_CREDIT_CODE;
        }
        if (registrationNumber != null) {
            return IdentifierKind.REGISTRATION_NUMBER;
        }
        return organisationCode != null ? IdentifierKind.ORGANISATION_CODE : IdentifierKind.TAX_NUMBER;
    }

    /** A number that it was born with, beside the one that tells it, turned out to be another's. */
    public void takeBack(IdentifierKind identifier) {
        switch (identifier) {
            case ORGANISATION_CODE -> {
                organisationCode = null;
                organisationKey = organisationKey(socialCreditCode, null);
            }
            case REGISTRATION_NUMBER -> registrationNumber = null;
            case TAX_NUMBER -> taxNumber = null;
            case INSTITUTION_NUMBER -> institutionNumber = null;
            case ASSOCIATION_NUMBER -> associationNumber = null;
            case SOCIAL_CREDIT_CODE, ID_NUMBER -> throw new RecordsException(RecordsError.IDENTIFIER_OWN);
        }
    }

    public String number() {
        return number;
    }

    public SubjectKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String identityKey() {
        return identityKey;
    }

    public String socialCreditCode() {
        return socialCreditCode;
    }

    public String codeAcceptance() {
        return codeAcceptance;
    }

    public String registrationNumber() {
        return registrationNumber;
    }

    public String registrationKey() {
        return registrationKey;
    }

    public String protectedIdNumber() {
        return protectedIdNumber;
    }

    public String organisationCode() {
        return organisationCode;
    }

    public String organisationKey() {
        return organisationKey;
    }

    public String taxNumber() {
        return taxNumber;
    }

    public String institutionNumber() {
        return institutionNumber;
    }

    public String associationNumber() {
        return associationNumber;
    }

    public CertificateType certificate() {
        return certificate;
    }

    public String idNumberIndex() {
        return idNumberIndex;
    }

    /** First day of full age of who was a minor when it came to light; {@code null} for others. */
    public LocalDate adultFrom() {
        return adultFrom;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Its number, or that of the subject it was found to be. */
    public String currentNumber() {
        return mergedInto == null ? number : mergedInto;
    }
}
