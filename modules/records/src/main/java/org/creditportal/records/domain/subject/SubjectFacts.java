package org.creditportal.records.domain.subject;

import java.time.LocalDate;
import java.util.Locale;
import org.creditportal.kernel.code.RegistrationNumber;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * Whom a row is about, as checked. A legal person has a code, a sole trader a code or a registration number, a natural person
 * a certificate with its number. Before there were codes, organisations were told by registration, organisation or tax number.
 *
 * @param code {@code null} for natural persons, traders filed under the placeholder, and organisations without one (2016)
 * @param certificate {@code null} but for natural persons
 * @param personNumber the certificate's number in the clear; {@code null} but for natural persons
 * @param birthDate {@code null} unless a number of the identity card's build tells it, whatever certificate it stands on
 */
public record SubjectFacts(
        SubjectKind kind,
        String name,
        SocialCreditCode code,
        String registrationNumber,
        String organisationCode,
        String taxNumber,
        String institutionNumber,
        String associationNumber,
        CertificateType certificate,
        String personNumber,
        LocalDate birthDate) {

    /** A subject of which only the name is told; it cannot be told from others. */
    public static SubjectFacts named(SubjectKind kind, String name) {
        return new SubjectFacts(kind, name, null, null, null, null, null, null, null, null, null);
    }

    /** Whether the number must be digested before it may serve as a key. */
    public boolean isPersonal() {
        return kind == SubjectKind.NATURAL_PERSON;
    }

    /** What tells this subject from all others: equal for the same subject. In the clear also for persons. */
    public String identity() {
        if (isPersonal()) {
            return isCitizen() ? personNumber : PersonIdentity.certified(certificate, personNumber);
        }
        if (code != null) {
            return "C:" + code.value();
        }
        if (registrationNumber != null) {
            return "R:" + new RegistrationNumber(registrationNumber).identity().toUpperCase(Locale.ROOT);
        }
        return organisationCode != null ? "O:" + organisationCode.replace("-", "") : "T:" + taxNumber;
    }

    private boolean isCitizen() {
        return birthDate != null || certificate == CertificateType.RESIDENT_ID;
    }

    /** What told it while every sign of a number counted, and every issue of a permit; {@code null} where that is the same. */
    public String formerIdentity() {
        String former = null;
        if (isPersonal()) {
            former = isCitizen() ? null : certificate + ":" + personNumber;
        } else if (code == null && registrationNumber != null) {
            former = "R:" + registrationNumber.toUpperCase(Locale.ROOT);
        }
        return former == null || former.equals(identity()) ? null : former;
    }
}
