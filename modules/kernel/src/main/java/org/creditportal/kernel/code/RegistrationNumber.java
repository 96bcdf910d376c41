package org.creditportal.kernel.code;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.kernel.text.Invisible;

/**
 * The number of a business registration as somebody wrote it. Since 2007 it has fifteen figures: six of the
 * registering authority's division, eight of a serial, and one of the check by modulus 11, 10 (GS 15-2006); before, mostly thirteen
 * without a check. Licences print it with its name before and the number of the copy behind it.
 *
 * @param written never {@code null}
 */
public record RegistrationNumber(String written) {

    private static final int LENGTH = 15;
    private static final int EARLIER_LENGTH = 13;
    private static final int MODULUS = 11;
    private static final int DECIMAL = 10;

    /** Every sign that parts figures as a hyphen does. */
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212\uFE58\uFE63]");

    /** "Business licence registration number:", "(registration number)", "No." and their like, down to nothing at all. */
    private static final String NAME =
            "\\(?(?:\u4F01\u4E1A\u6CD5\u4EBA|\u4E2A\u4F53\u5DE5\u5546\u6237|\u4E2A\u4F53|\u4F01\u4E1A)?(?:"
                    + "\u8425\u4E1A\u6267\u7167|\u6267\u7167|\u5DE5\u5546)?"
                    + "(?:\u767B\u8BB0|\u6CE8\u518C){0,2}(?:\u8BC1|\u8BC1\u4E66)?(?:\u53F7\u7801|\u7F16\u53F7|\u53F7)?(?:NO)?\\)?[:.]*\u7B2C?";

    /** "(1-1)", "(1/1)", "(duplicate)", "(duplicate)1-1": which copy of the licence it was read from. */
    private static final String COPY = "[1-9][0-9]?[-/][1-9][0-9]?";

    private static final Pattern FORM = Pattern.compile(NAME + "(?<figures>[0-9](?:-?[0-9])+)\u53F7?"
            + "(?:\\((?:" + COPY + "|(?:\u6B63\u672C|\u526F\u672C|\u6B63|\u526F)(?:" + COPY
            + ")?)\\)|\u6B63\u672C|\u526F\u672C){0,2}(?:(?<="
            + "\u672C\\)?)" + COPY + ")?");

    /** Thirteen figures with hyphens, behind the division and before the serial only: elsewhere they may part a number of a branch. */
    private static final Pattern EARLIER_FORM = Pattern.compile("[0-9]{6}-?[0-9]-?[0-9]{6}");

    /**
     * The fifteen or thirteen figures of the number, whatever stands round them and parts them; empty for every other number, which is
     * known by nothing but all its signs. Never the same for two numbers that are not one.
     */
    public Optional<String> figures() {
        int length = written.length();
        if ((length == LENGTH || length == EARLIER_LENGTH) && CodeText.isDigits(written, 0, length)) {
            return Optional.of(written); // nearly all
        }
        Matcher form = FORM.matcher(folded());
        if (!form.matches()) {
            return Optional.empty();
        }
        String parted = form.group("figures");
        String figures = parted.replace("-", "");
        boolean whole = figures.length() == LENGTH
                ? !isParted(parted, EARLIER_LENGTH)
                : EARLIER_FORM.matcher(parted).matches();
        return whole ? Optional.of(figures) : Optional.empty();
    }

    /** Whether a hyphen stands right behind so many figures: what follows an earlier number tells it from its neighbours. */
    private static boolean isParted(String parted, int figures) {
        int at = parted.indexOf('-');
        while (at >= 0 && parted.substring(0, at).replace("-", "").length() != figures) {
            at = parted.indexOf('-', at + 1);
        }
        return at >= 0;
    }

    /** Equal for the same number however it is written; of a number of another form, only what {@link DocumentNumber} knows to be one. */
    public String key() {
        return figures().orElseGet(() -> new DocumentNumber(written).identity().toLowerCase(Locale.ROOT));
    }

    /** The figures, or the number as it is written where it has another form. */
    public String identity() {
        return figures().orElse(written);
    }

    /** Whether it has a check figure, and a wrong one: mistyped, or an earlier number with something added. */
    public boolean failsCheck() {
        return figures()
                .filter(number -> number.length() == LENGTH && !isSound(number))
                .isPresent();
    }

    private static boolean isSound(String number) {
        int product = DECIMAL;
        for (int i = 0; i < LENGTH - 1; i++) {
            int sum = (product + number.charAt(i) - '0') % DECIMAL;
            product = (sum == 0 ? DECIMAL : sum) * 2 % MODULUS;
        }
        return (product + number.charAt(LENGTH - 1) - '0') % DECIMAL == 1;
    }

    private String folded() {
        StringBuilder folded = new StringBuilder(written.length());
        Normalizer.normalize(written, Normalizer.Form.NFKC)
                .chars()
                .filter(character -> !Invisible.isBlank((char) character))
                .forEach(character -> folded.append((char) character));
        return DASHES.matcher(folded).replaceAll("-").toUpperCase(Locale.ROOT);
    }
}
