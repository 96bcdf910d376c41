package org.creditportal.kernel.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.creditportal.kernel.text.Masking;

/**
 * 公民身份号码 — the citizen ID number of a natural person (K-4).
 *
 * <p>Format: GB 11643-1999. 17 digits (six of a division, eight of the birth date, three of a sequence) and a check
 * character by ISO 7064 MOD 11-2, which may be X. A number of the older form with 15 digits is taken as the 18 characters
 * it became. Residence permits of residents of Hong Kong, Macao and Taiwan (81, 82, 83) and foreigners'
 * permanent-residence cards of the newer form (9) have the same build and are taken; {@link #kind()} tells which.
 *
 * <p>Of the division only the province is checked, and that it is no row of equal or successive digits: it is the one that
 * was valid in the year of the birth, and the old lists are not complete.
 *
 * <p>The number is personal data. {@link #toString()} shows the masked number, so that neither logs nor pages leak it by
 * accident; only {@link #reveal()} gives the whole. The sex, which is in the number too, is deliberately not offered: no
 * task of the portal needs it (PIPL Art. 6).
 */
public final class CitizenIdNumber {

    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int CHECK_INDEX = LENGTH - 1;
    private static final int BIRTH_FROM = 6;
    private static final int MONTH_FROM = 10;
    private static final int DAY_FROM = 12;
    private static final int BIRTH_TO = 14;
    private static final String OLD_CENTURY = "19";

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /** Nobody has lived longer; what lies before is a filler such as 1900-01-01. */
    private static final int OLDEST_YEARS = 120;

    private static final int FULL_AGE_YEARS = 18;
    private static final int SENSITIVE_AGE_YEARS = 14;

    private final String number;
    private final LocalDate birthDate;

    private CitizenIdNumber(String number) {
        this.number = number;
        this.birthDate = birthDateOf(number).orElseThrow();
    }

    /**
     * The number in a text.
     *
     * @param text as typed: blanks around it, full-width characters and a lower-case x are put right; null fails by its
     *     length
     * @param today the legal date, which the birth date may not be after
     * @throws InvalidCodeException with the {@link CitizenIdFault}, never with the number
     */
    public static CitizenIdNumber of(String text, LocalDate today) {
        String number = upgraded(CodeText.compact(text));
        findFault(number, today).ifPresent(fault -> {
            throw new InvalidCodeException(fault);
        });
        return new CitizenIdNumber(number);
    }

    /**
     * Why {@link #of} would refuse the text; empty when it would not. For imports, which report row by row.
     *
     * @param text as for {@link #of}
     * @param today the legal date, which the birth date may not be after
     */
    public static Optional<CitizenIdFault> check(String text, LocalDate today) {
        return findFault(upgraded(CodeText.compact(text)), today);
    }

    /** The old form has no century and no check character; whoever still has one was born in 19... */
    private static String upgraded(String text) {
        if (text.length() != OLD_LENGTH || !CodeText.isDigits(text, 0, OLD_LENGTH)) {
            return text;
        }
        String body = text.substring(0, BIRTH_FROM) + OLD_CENTURY + text.substring(BIRTH_FROM);
        return body + checkOf(body);
    }

    private static Optional<CitizenIdFault> findFault(String number, LocalDate today) {
        if (number.length() != LENGTH && number.length() != OLD_LENGTH) {
            return Optional.of(CitizenIdFault.LENGTH);
        }
        if (number.length() == OLD_LENGTH || !isWellFormed(number)) {
            return Optional.of(CitizenIdFault.CHARACTERS);
        }
        if (!CitizenIdKind.of(number).givesOut(number.substring(0, BIRTH_FROM))) {
            return Optional.of(CitizenIdFault.DIVISION);
        }
        Optional<LocalDate> birthDate = birthDateOf(number);
        if (birthDate.isEmpty() || birthDate.get().isBefore(today.minusYears(OLDEST_YEARS))) {
            return Optional.of(CitizenIdFault.BIRTH_DATE);
        }
        if (birthDate.get().isAfter(today)) {
            return Optional.of(CitizenIdFault.FUTURE_BIRTH_DATE);
        }
        if (number.charAt(CHECK_INDEX) != checkOf(number)) {
            return Optional.of(CitizenIdFault.CHECK_DIGIT);
        }
        return Optional.empty();
    }

    private static boolean isWellFormed(String number) {
        char check = number.charAt(CHECK_INDEX);
        return number.charAt(0) != '0' && CodeText.isDigits(number, 0, CHECK_INDEX) && CHECKS.indexOf(check) >= 0;
    }

    private static Optional<LocalDate> birthDateOf(String number) {
        int year = Integer.parseInt(number.substring(BIRTH_FROM, MONTH_FROM));
        int month = Integer.parseInt(number.substring(MONTH_FROM, DAY_FROM));
        int day = Integer.parseInt(number.substring(DAY_FROM, BIRTH_TO));
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static char checkOf(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    /**
     * The whole number, 18 characters. For encryption, the blind index and the one permission that may see it; every
     * other use is a leak.
     */
    public String reveal() {
        return number;
    }

    /**
     * The number for the eyes of officers without the permission to see it: {@link Masking#idNumber}, the one rule of
     * the product. The usual 6 + 4 visible characters are not used: with the birth year known, division, sequence and
     * check character leave a few dozen candidates, which is no masking.
     */
    public String masked() {
        return Masking.idNumber(number);
    }

    /** Which certificate the number is of. */
    public CitizenIdKind kind() {
        return CitizenIdKind.of(number);
    }

    /** The birth date in the number. */
    public LocalDate birthDate() {
        return birthDate;
    }

    /**
     * Whether the person has not completed 18 years on the day (民法典 Art. 17); records of minors are withheld (K-7). The
     * birthday itself is of full age; who was born on 29 February is so on 1 March of a common year.
     */
    public boolean isMinor(LocalDate on) {
        return completedYears(on) < FULL_AGE_YEARS;
    }

    /**
     * Whether the person has not completed 14 years on the day: the data is sensitive and needs a guardian's consent
     * (PIPL Art. 28, 31), and there is no penalty (行政处罚法 Art. 30).
     */
    public boolean isUnderFourteen(LocalDate on) {
        return completedYears(on) < SENSITIVE_AGE_YEARS;
    }

    private long completedYears(LocalDate on) {
        return ChronoUnit.YEARS.between(birthDate, on);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CitizenIdNumber id && number.equals(id.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** The masked number. */
    @Override
    public String toString() {
        return masked();
    }
}
