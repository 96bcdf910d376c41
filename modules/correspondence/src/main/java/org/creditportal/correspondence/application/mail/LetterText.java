package org.creditportal.correspondence.application.mail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.creditportal.correspondence.api.mail.LetterKind;
import org.creditportal.correspondence.api.mail.LetterLine;
import org.creditportal.kernel.text.Texts;

/** What a letter says, in the office's language: words of the portal, counts, business numbers and addresses of pages. */
record LetterText(String subject, String body) {

    private static final String MODULE = "correspondence";
    private static final String FIELD = "\t";

    /** Lines as they are kept until the letter is sent. */
    static String write(List<LetterLine> lines) {
        return lines.stream()
                .map(line -> String.join(
                        FIELD, line.module(), line.key(), String.valueOf(line.count()), line.number(), line.path()))
                .collect(Collectors.joining("\n"));
    }

    static List<LetterLine> read(String lines) {
        return lines.lines()
                .map(line -> line.split(FIELD, -1))
                .map(parts -> new LetterLine(parts[0], parts[1], Long.parseLong(parts[2]), parts[3], parts[4]))
                .toList();
    }

    /**
     * The text of a letter.
     *
     * @param office the office's address, without trailing slash
     */
    static LetterText of(LetterKind kind, List<LetterLine> lines, String office) {
        Texts texts = Texts.of(MODULE, Locale.CHINESE);
        long things = lines.stream().mapToLong(LetterLine::count).sum();
        String body = lines.stream()
                .map(line -> words(line) + "\n" + office + line.path())
                .collect(Collectors.joining("\n\n", texts.get("letter.paragraph." + kind) + "\n\n", "\n\n"));
        return new LetterText(texts.get("letter.title." + kind, things), body + texts.get("letter.paragraph.end"));
    }

    /**
     * The text of a letter to the address for anchors: the anchor on a line of its own, as the nodes' files have it, so that programs find it.
     *
     * @param tenant whose trail it is of
     */
    static LetterText anchor(String tenant, String anchor) {
        Texts texts = Texts.of(MODULE, Locale.CHINESE);
        String block = anchor.substring(0, anchor.indexOf(' '));
        return new LetterText(
                texts.get("letter.title.ANCHOR", tenant, block),
                texts.get("letter.paragraph.ANCHOR") + "\n\n" + anchor + "\n\n" + texts.get("letter.paragraph.end"));
    }

    /** What it is, and which one or how many. */
    private static String words(LetterLine line) {
        String words = Texts.of(line.module(), Locale.CHINESE).get(line.key());
        String which = line.number().isEmpty() ? String.valueOf(line.count()) : line.number();
        return line.number().isEmpty() && line.count() == 1
                ? words
                : Texts.of(MODULE, Locale.CHINESE).get("letter.option.line", words, which);
    }
}
