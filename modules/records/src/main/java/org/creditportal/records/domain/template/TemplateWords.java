package org.creditportal.records.domain.template;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * The words that values of real files use: kinds of subjects, certificates, penalties and licences. They are compared
 * without blanks, punctuation, case and width.
 */
final class TemplateWords {

    /** The words shipped with the product. */
    static final TemplateWords SHIPPED = new TemplateWords();

    private static final String FREE_TEXT = "-";
    /** What people write for the hyphen before free text. */
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212\uFE63\uFF0D:\uFF1A]+");

    private static final int LONGEST_NO_END = 24;

    private final Map<String, Map<String, String>> dictionaries = new LinkedHashMap<>();
    private final Map<String, List<String>> official = new LinkedHashMap<>();
    private final List<Map.Entry<String, PenaltyKind>> penaltyKinds;

    private TemplateWords() {
        for (List<String> line : TemplateFiles.lines("dictionaries.csv")) {
            Map<String, String> dictionary = dictionaries.computeIfAbsent(line.get(0), name -> new LinkedHashMap<>());
            official.computeIfAbsent(line.get(0), name -> new ArrayList<>()).add(line.get(2));
            line.subList(2, line.size()).forEach(word -> {
                dictionary.put(normalise(word), line.get(1));
                dictionary.put(word, line.get(1));
            });
        }
        penaltyKinds = dictionaries.get("penaltyKind").entrySet().stream()
                .filter(entry -> entry.getKey().equals(normalise(entry.getKey())))
                .map(entry -> Map.entry(entry.getKey(), PenaltyKind.valueOf(entry.getValue())))
                .sorted(Comparator.comparing(entry -> -entry.getKey().length()))
                .toList();
    }

    /** The kind of subject that the text means; {@code null} when unknown. */
    SubjectKind subjectKind(String text) {
        String meaning = meaning("subjectKind", text);
        return meaning == null ? null : SubjectKind.valueOf(meaning);
    }

    /** The certificate that the text means; {@code null} when unknown. */
    CertificateType certificate(String text) {
        String written = DASHES.matcher(text).replaceFirst(FREE_TEXT);
        String meaning = meaning("certificate", text);
        int hyphen = written.indexOf(FREE_TEXT);
        // What is filed as another certificate may be one that is known.
        String named = hyphen < 0 ? null : meaning("certificate", written.substring(hyphen + 1));
        String known = named != null ? named : meaning != null ? meaning : meaning("certificate", written);
        return known == null ? null : CertificateType.valueOf(known);
    }

    /** Whether the text says that something has no end. */
    boolean isNoEnd(String text) {
        return text.length() <= LONGEST_NO_END && meaning("term", text) != null;
    }

    /** The kind of licence that the text means; {@code null} when unknown. */
    LicenceKind licenceKind(String text) {
        String meaning = meaning("licenceKind", text);
        return meaning == null ? null : LicenceKind.valueOf(meaning);
    }

    /** The figure of the state that the text means; {@code null} when unknown. */
    String state(String text) {
        return meaning("state", text);
    }

    /** The kind of penalty that is called exactly so; {@code null} for all other texts. */
    PenaltyKind penaltyKind(String text) {
        String meaning = dictionaries.get("penaltyKind").get(text);
        return meaning == null ? null : PenaltyKind.valueOf(meaning);
    }

    /** Words and meanings of penalty kinds, the longest first; a word that ends in {@code -} takes free text after it. */
    List<Map.Entry<String, PenaltyKind>> penaltyKinds() {
        return penaltyKinds;
    }

    /** The official words of a dictionary, in its order; a word that ends in {@code -} takes free text after it. */
    List<String> official(String dictionary) {
        return List.copyOf(official.get(dictionary));
    }

    /** The first word of a dictionary that means this, as it is compared: a row that says it means the same. */
    String word(String dictionary, String meaning) {
        return dictionaries.get(dictionary).entrySet().stream()
                .filter(entry -> entry.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(dictionary + " has no word for " + meaning));
    }

    /** What the text means by a dictionary; {@code null} when unknown. */
    String meaning(String name, String text) {
        Map<String, String> dictionary = dictionaries.get(name);
        String asWritten = dictionary.get(text);
        if (asWritten != null) {
            return asWritten;
        }
        String normalised = normalise(text);
        String meaning = dictionary.get(normalised);
        int hyphen = normalised.indexOf(FREE_TEXT);
        return meaning != null || hyphen < 0 ? meaning : dictionary.get(normalised.substring(0, hyphen + 1));
    }

    /** Like {@link SearchText#normalise}, but the hyphen before free text stays. */
    static String normalise(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        int hyphen = folded.indexOf(FREE_TEXT);
        return hyphen < 0
                ? SearchText.normalise(folded)
                : SearchText.normalise(folded.substring(0, hyphen))
                        + FREE_TEXT
                        + SearchText.normalise(folded.substring(hyphen + 1));
    }
}
