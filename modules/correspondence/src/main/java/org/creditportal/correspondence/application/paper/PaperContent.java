package org.creditportal.correspondence.application.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.creditportal.correspondence.api.TenantCorrespondence;
import org.creditportal.kernel.number.SeriesNumber;
import org.creditportal.kernel.text.Texts;

/**
 * What is drawn.
 *
 * @param authority whose name stands in red above and below the text
 * @param number the official number; null draws a preview, marked so on every page
 * @param title the title
 * @param addressee to whom it is directed, without colon
 * @param blocks the text, and the tables between it
 * @param day the date that it bears
 * @param seal the seal
 * @param verification where and with which code it is verified; null in a preview
 * @param drawnAt the moment that the file tells; the same content and moment give the same bytes
 */
public record PaperContent(
        String authority,
        SeriesNumber number,
        String title,
        String addressee,
        List<PaperBlock> blocks,
        LocalDate day,
        TenantCorrespondence.Seal seal,
        Verification verification,
        Instant drawnAt) {

    public PaperContent {
        blocks = List.copyOf(blocks);
    }

    /** A date as documents write it (GB/T 9704-2012): in full, in Arabic numerals, without leading zeros. */
    public static String words(LocalDate day) {
        return Texts.of("correspondence", Locale.CHINESE)
                .get(
                        "paper.option.day",
                        String.valueOf(day.getYear()),
                        String.valueOf(day.getMonthValue()),
                        String.valueOf(day.getDayOfMonth()));
    }

    /** Everything that is written on it. */
    Stream<String> texts() {
        return Stream.concat(
                Stream.of(authority, title, addressee, seal.text()),
                blocks.stream().flatMap(PaperBlock::texts));
    }

    /** The same with title, addressee and text written so, and a paragraph more at its end. */
    PaperContent written(UnaryOperator<String> how, String closing) {
        return new PaperContent(
                authority,
                number,
                how.apply(title),
                how.apply(addressee),
                Stream.concat(blocks.stream().map(block -> block.written(how)), Stream.of(new PaperBlock.Text(closing)))
                        .toList(),
                day,
                seal,
                verification,
                drawnAt);
    }

    boolean isPreview() {
        return number == null;
    }

    /**
     * How whoever holds the paper verifies it.
     *
     * @param code the code
     * @param address the address with the code, as the QR code says it
     * @param serial of a copy (份号); null for what is kept in the file
     */
    public record Verification(String code, String address, String serial) {}
}
