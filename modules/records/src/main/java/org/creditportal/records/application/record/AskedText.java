package org.creditportal.records.application.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;

/**
 * What somebody typed to find records by: names that contain it, documents and codes that begin with it.
 *
 * @param text normalised, not empty
 * @param core the text without the words that only say what kind of company it is
 * @param subjects numbers of those that have such a name beside the one in their records
 */
record AskedText(String text, String core, Set<String> subjects) {

    private static final int LEAST_OF_CODE = 4;

    /**
     * The text; empty when nothing was asked.
     *
     * @throws RecordsException when something was, of which nothing remains
     */
    static Optional<AskedText> of(String typed) {
        if (SearchText.saysNothing(typed)) {
            throw new RecordsException(RecordsError.TEXT_SAYS_NOTHING);
        }
        String text = typed == null ? "" : SearchText.normalise(typed);
        return text.isEmpty() ? Optional.empty() : Optional.of(new AskedText(text, SearchText.core(text), Set.of()));
    }

    /** The same, finding these subjects' records too. */
    AskedText with(Set<String> otherwiseNamed) {
        return new AskedText(text, core, Set.copyOf(otherwiseNamed));
    }

    boolean isSingle() {
        return text.codePointCount(0, text.length()) == 1;
    }

    /** Pairs of neighbouring characters that a name must have to be found. */
    List<String> pairs() {
        int[] characters = core.codePoints().toArray();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        return pairs.stream().distinct().toList();
    }

    /** What a name must be like. */
    String namePattern() {
        return isSingle() ? text + "%" : "%" + core + "%";
    }

    /** What document numbers and codes must be like. */
    String beginning() {
        return text + "%";
    }

    /** Whether a document number may begin with it. */
    boolean mayBeDocument() {
        return !isSingle();
    }

    /** Whether it may be a document number from its year on. */
    boolean mayBeYear() {
        return mayBeDocument() && (text.startsWith("1") || text.startsWith("2"));
    }

    /** Codes are ASCII, and the database refuses to compare them with what is not. */
    boolean mayBeCode() {
        return text.length() >= LEAST_OF_CODE && text.matches("[0-9A-Z]+");
    }

    RecordCondition condition() {
        List<String> any = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        // The name is the first part of the search text: a part of a document number is not what was asked for.
        any.add("SUBSTRING_INDEX(r.search_text, ' ', 1) LIKE ?");
        values.add(namePattern());
        if (mayBeDocument()) {
            any.add("r.document_key LIKE ?");
            values.add(beginning());
        }
        if (mayBeYear()) {
            any.add("r.document_tail LIKE ?");
            values.add(beginning());
        }
        if (mayBeCode()) {
            any.add("r.subject_code LIKE ?");
            values.add(beginning());
        }
        if (!subjects.isEmpty()) {
            any.add("r.subject_number IN (" + String.join(", ", Collections.nCopies(subjects.size(), "?")) + ")");
            values.addAll(subjects);
        }
        return new RecordCondition("(" + String.join(" OR ", any) + ")", values, this::finds, null);
    }

    private boolean finds(SampledRecord record) {
        return (isSingle() ? record.name().startsWith(text) : record.name().contains(core))
                || subjects.contains(record.subjectNumber())
                || mayBeDocument() && record.documentKey().startsWith(text)
                || mayBeYear() && record.documentTail().startsWith(text)
                || mayBeCode() && record.code() != null && record.code().startsWith(text);
    }

    /** Whether a record's name has the pair. */
    static Predicate<SampledRecord> named(String pair) {
        return record -> record.name().contains(pair);
    }
}
