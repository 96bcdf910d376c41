package org.creditportal.benchmarks.penalty;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Rows of a file in the 2018 template of administrative penalties, all of them good: five decisions an offender on average,
 * long facts, some with line breaks and quotation marks. Row n is always the same.
 */
public final class Penalties {

    private static final int ROWS_AN_OFFENDER = 5;
    private static final int PERCENT = 100;
    private static final int FACTS_WITH_LINES = 2;
    private static final int REMARKS = 20;

    private static final LocalDate FIRST_DECISION = LocalDate.of(2024, 1, 1);
    private static final int DECISION_DAYS = 1000;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    private static final int LARGEST_FINE_THOUSANDS = 200;
    private static final int THOUSAND = 1000;
    private static final double YUAN_OF_THE_TEMPLATE = 10_000;

    private final Words words = new Words();
    private final Offenders offenders = new Offenders(words);
    private final int rows;
    private final String authority = words.all("authority").get(0);
    private final String authorityCode = words.all("authority").get(1);

    /** So many rows. */
    public Penalties(int rows) {
        this.rows = rows;
    }

    /** How many there are. */
    public int rows() {
        return rows;
    }

    /** The header's titles. */
    public List<String> header() {
        return words.all("header");
    }

    /** The document number of a row; no two rows share one. */
    public String documentNumber(int row) {
        return String.format(
                Locale.ROOT, words.first("document"), decidedOn(random(row)).getYear(), row + 1);
    }

    /** The values of a row, as texts, in the header's order. */
    public List<String> row(int row) {
        SplittableRandom random = random(row);
        LocalDate decided = decidedOn(random);
        Offender offender = offenders.offender(random.nextInt(Math.max(1, rows / ROWS_AN_OFFENDER)));
        int kind = random.nextInt(words.all("penalty").size());
        int yuan = THOUSAND * (1 + random.nextInt(LARGEST_FINE_THOUSANDS));
        String amount = String.format(Locale.ROOT, "%.1f", yuan / YUAN_OF_THE_TEMPLATE);
        String violation = words.any("violation", random);
        String certificate = words.first("certificate");
        return List.of(
                offender.name(),
                offender.kind(),
                offender.code(),
                "",
                offender.representative(),
                offender.representativeNumber().isEmpty() ? "" : certificate,
                offender.representativeNumber(),
                offender.idNumber().isEmpty() ? "" : certificate,
                offender.idNumber(),
                documentNumber(row),
                violation,
                facts(random, decided, violation),
                words.any("basis", random),
                words.all("penalty").get(kind),
                String.format(Locale.ROOT, words.all("content").get(kind), yuan),
                isFine(kind) ? amount : "",
                isConfiscation(kind) ? amount : "",
                "",
                decided.format(DATE),
                decided.plusYears(3).format(DATE),
                decided.plusYears(1).format(DATE),
                authority,
                authorityCode,
                authority,
                authorityCode,
                random.nextInt(PERCENT) < REMARKS ? words.first("remark") : "");
    }

    private static SplittableRandom random(int row) {
        return new SplittableRandom(-1L - row);
    }

    /** The first that is drawn for a row, so that the document number can be told without the rest. */
    private static LocalDate decidedOn(SplittableRandom random) {
        return FIRST_DECISION.plusDays(random.nextInt(DECISION_DAYS));
    }

    private String facts(SplittableRandom random, LocalDate decided, String violation) {
        String form = random.nextInt(PERCENT) < FACTS_WITH_LINES ? words.first("factlines") : words.any("fact", random);
        LocalDate seen = decided.minusDays(30L + random.nextInt(60));
        return String.format(Locale.ROOT, form, seen, violation, 1 + random.nextInt(5000));
    }

    /** In the order of the words: fine, warning, warning and fine, confiscation, fine and confiscation. */
    private static boolean isFine(int kind) {
        return kind == 0 || kind == 2 || kind == 4;
    }

    private static boolean isConfiscation(int kind) {
        return kind >= 3;
    }
}
