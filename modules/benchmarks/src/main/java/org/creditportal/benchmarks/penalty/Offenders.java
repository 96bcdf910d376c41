package org.creditportal.benchmarks.penalty;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SplittableRandom;
import org.creditportal.testkit.FictionalCodes;

/** Offenders by number: nine of ten companies, 5 % sole traders, 5 % natural persons. The same number is always the same one. */
final class Offenders {

    private static final int PERCENT = 100;
    private static final int SOLE_TRADERS = 5;
    private static final int PERSONS = 5;
    private static final int REPRESENTATIVES_WITH_NUMBER = 30;

    private static final String DIVISION = "530199";
    private static final LocalDate OLDEST = LocalDate.of(1955, 1, 1);
    private static final int BIRTH_DAYS = 18_000;

    /** Days between the births of one lot of numbers and of the next; it has no factor in common with the days there are. */
    private static final int STRIDE = 89;

    private static final int HUNDRED = 100;

    /** From 001 to 999 without the hundreds. */
    private static final int SEQUENCES = 990;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private final Words words;

    Offenders(Words words) {
        this.words = words;
    }

    Offender offender(int number) {
        SplittableRandom random = new SplittableRandom(number);
        int percent = random.nextInt(PERCENT);
        if (percent < PERSONS) {
            return new Offender(person(random), words.all("kind").get(2), "", "", "", idNumber(number));
        }
        boolean trader = percent < PERSONS + SOLE_TRADERS;
        String name = words.any("place", random)
                + brand(random)
                + (trader ? words.any("shop", random) : words.any("trade", random) + words.any("suffix", random));
        return new Offender(
                name,
                words.all("kind").get(trader ? 1 : 0),
                trader ? FictionalCodes.soleTrader(DIVISION, number) : FictionalCodes.company(DIVISION, number),
                person(random),
                random.nextInt(PERCENT) < REPRESENTATIVES_WITH_NUMBER ? idNumber(number) : "",
                "");
    }

    private String brand(SplittableRandom random) {
        String brand = words.any("brand", random) + words.any("brand", random);
        return random.nextBoolean() ? brand : brand + words.any("brand", random);
    }

    private String person(SplittableRandom random) {
        return words.any("surname", random) + words.any("given", random);
    }

    /**
     * Nobody's number: no division has this code. Every offender has another one, and no sequence ends in zeros, as numbers do
     * that a spreadsheet has cut.
     */
    private static String idNumber(int number) {
        int within = number % SEQUENCES;
        LocalDate birth = OLDEST.plusDays((long) (number / SEQUENCES) * STRIDE % BIRTH_DAYS);
        String body = DIVISION
                + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format(Locale.ROOT, "%03d", within + within / (HUNDRED - 1) + 1);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + CHECKS.charAt(sum % CHECKS.length());
    }
}
