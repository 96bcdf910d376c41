package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.creditportal.files.read.WrittenText;
import org.creditportal.kernel.code.CitizenIdNumber;
import org.creditportal.kernel.code.PersonalNumberScan;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.text.Masking;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.domain.subject.PersonIdentity;
import org.creditportal.records.domain.subject.ProtectedNumber;
import org.creditportal.records.domain.subject.Relation;

/** Personal numbers that officers type in or may see; the same number always gets the index that records give it. */
@ApplicationScoped
public class PersonNumbers {

    private FieldProtection protection;
    private LegalDate legalDate;

    protected PersonNumbers() {}

    @Inject
    PersonNumbers(FieldProtection protection, LegalDate legalDate) {
        this.protection = protection;
        this.legalDate = legalDate;
    }

    /** A person behind a subject, told apart by the number, or by the name when none is known, as {@link DecisionKeys#personKey} does. */
    Relation.Person person(String name, CertificateType certificate, String number) {
        if (number == null || number.isBlank()) {
            byte[] folded = SearchText.normalise(name).getBytes(StandardCharsets.UTF_8);
            return new Relation.Person("M:" + Digests.sm3(folded), name, null);
        }
        String folded = folded(certificate, number);
        String index = index(certificate, folded);
        return new Relation.Person("N:" + index, name, new ProtectedNumber(protection.protect(folded), index));
    }

    /** Whether a text that is kept in the clear holds the number of a person. */
    boolean areIn(String text) {
        return PersonalNumberScan.isIn(text, legalDate.today());
    }

    /** Whether a number that is kept in the clear is, or holds, a citizen's. */
    boolean isCitizensIn(String number) {
        return PersonalNumberScan.hasCitizenId(number, legalDate.today());
    }

    /** The birth date in a citizen's number as typed; {@code null} where it is none. */
    LocalDate birthDate(String number) {
        return citizen(number).map(CitizenIdNumber::birthDate).orElse(null);
    }

    /** The blind index of a number as typed. */
    String indexOf(CertificateType certificate, String number) {
        return index(certificate, folded(certificate, number));
    }

    /** A citizen number is known by itself, any other together with its kind (as the identity of subjects is). */
    private String index(CertificateType certificate, String folded) {
        return protection.blindIndex(PersonIdentity.of(certificate, folded, legalDate.today()));
    }

    private String folded(CertificateType certificate, String number) {
        if (certificate == null) {
            throw new RecordsException(RecordsError.PERSON_NUMBER_INVALID);
        }
        if (certificate.hasOnlyCitizenNumbers()) {
            return citizen(number)
                    .orElseThrow(() -> new RecordsException(RecordsError.PERSON_NUMBER_INVALID))
                    .reveal();
        }
        if (!WrittenText.isNumber(WrittenText.clean(number))) {
            throw new RecordsException(RecordsError.PERSON_NUMBER_INVALID);
        }
        return Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT);
    }

    /** The index that the stored number has as a citizen number, 15 digits brought to 18; empty when it is none. */
    Optional<String> citizenIndex(String encrypted) {
        return Optional.ofNullable(encrypted)
                .map(protection::reveal)
                .flatMap(this::citizen)
                .map(number -> protection.blindIndex(number.reveal()));
    }

    /** The index that the stored number has today, also where it was taken with the issue of its permit when it came on record. */
    Optional<String> presentIndex(CertificateType certificate, String encrypted) {
        return citizenIndex(encrypted).or(() -> Optional.ofNullable(encrypted)
                .map(protection::reveal)
                .map(number -> index(certificate, number)));
    }

    /** The index of what stays of a permit's stored number when it is issued anew; empty where all of it stays. */
    Optional<String> lastingIndex(CertificateType certificate, String encrypted) {
        String number = protection.reveal(encrypted);
        return certificate.lasting(number).equals(number) ? Optional.empty() : Optional.of(index(certificate, number));
    }

    private Optional<CitizenIdNumber> citizen(String number) {
        return CitizenIdNumber.check(number, legalDate.today()).isPresent()
                ? Optional.empty()
                : Optional.of(CitizenIdNumber.of(number, legalDate.today()));
    }

    /** {@code null} when there is none. */
    String masked(String encrypted) {
        return encrypted == null ? null : Masking.idNumber(protection.reveal(encrypted));
    }

    /** In the clear: for the one permission that may see it. */
    String revealed(String encrypted) {
        return protection.reveal(encrypted);
    }
}
