package org.creditportal.records.domain.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.kernel.code.CitizenIdNumber;
import org.creditportal.records.api.subject.CertificateType;

/**
 * What tells a person behind a subject from all others, as {@link SubjectFacts#identity} tells a person with records: a number of the
 * citizen's build by itself, whatever certificate it stands on, of any other what stays the same when it is issued anew, together with its
 * kind. In the clear.
 */
public final class PersonIdentity {

    private static final int CITIZEN_NUMBER_LENGTH = 18;

    private PersonIdentity() {}

    /**
     * Equal for the same person.
     *
     * @param certificate {@code null} where it is not known on what the number stands: then it is taken by itself
     * @param number folded
     * @param today the legal date
     */
    public static String of(CertificateType certificate, String number, LocalDate today) {
        // The older form with 15 digits may be the number of anything.
        boolean citizens = number.length() == CITIZEN_NUMBER_LENGTH
                && CitizenIdNumber.check(number, today).isEmpty();
        return citizens || certificate == null || certificate == CertificateType.RESIDENT_ID
                ? number
                : certified(certificate, number);
    }

    /** What told the person while certificates were not told, and each issue of a permit counted; empty where that is the same. */
    public static List<String> former(CertificateType certificate, String number, LocalDate today) {
        String identity = of(certificate, number, today);
        return identity.equals(number)
                ? List.of()
                : Stream.of(number, certificate + ":" + number)
                        .filter(former -> !former.equals(identity))
                        .toList();
    }

    /** What tells whoever has another certificate than a citizen's. */
    static String certified(CertificateType certificate, String number) {
        return certificate + ":" + certificate.lasting(number);
    }
}
