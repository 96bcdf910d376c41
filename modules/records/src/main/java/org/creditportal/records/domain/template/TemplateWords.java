package org.creditportal.records.domain.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.domain.subject.CertificateType;
import org.creditportal.records.domain.subject.SubjectKind;

/**
 * The words of real files, read from the resources beside the bundles: names of columns, kinds of subjects, certificates and
 * penalties. Words are compared without blanks, punctuation, case and width.
 */
public final class TemplateWords {

    /** The words shipped with the product. */
    public static final TemplateWords SHIPPED = new TemplateWords();

    private static final String FOLDER = "/org/creditportal/records/";
    private static final String FREE_TEXT = "-";

    private final Map<PenaltyColumn, String> titles = new LinkedHashMap<>();
    private final Map<String, PenaltyColumn> columns = new LinkedHashMap<>();
    private final List<String> noise = new ArrayList<>();
    private final Map<String, Map<String, String>> dictionaries = new LinkedHashMap<>();

    private TemplateWords() {
        for (List<String> line : lines("penalty-2018-columns.csv")) {
            List<String> words = line.subList(1, line.size());
            if (line.get(0).equals("noise")) {
                noise.addAll(words);
            } else {
                addColumn(PenaltyColumn.ofCode(line.get(0)).orElseThrow(), words);
            }
        }
        for (List<String> line : lines("dictionaries.csv")) {
            Map<String, String> dictionary = dictionaries.computeIfAbsent(line.get(0), name -> new LinkedHashMap<>());
            line.subList(2, line.size()).forEach(word -> dictionary.put(normalise(word), line.get(1)));
        }
    }

    private void addColumn(PenaltyColumn column, List<String> words) {
        titles.put(column, words.get(0));
        columns.put(SearchText.normalise(column.code()), column);
        for (String word : words) {
            PenaltyColumn other = columns.put(SearchText.normalise(word), column);
            if (other != null && other != column) {
                throw new IllegalStateException("Two columns are called " + word);
            }
        }
    }

    /** The official title of a column, for templates that are handed out. */
    public String title(PenaltyColumn column) {
        return titles.get(column);
    }

    /** The column that a header text means; {@code null} when none is known by it. */
    public PenaltyColumn column(String header) {
        String text = SearchText.normalise(header);
        PenaltyColumn column = columns.get(text);
        for (int i = 0; column == null && i < noise.size(); i++) {
            column = columns.get(text.replace(noise.get(i), ""));
        }
        return column;
    }

    /** The kind of subject that the text means; {@code null} when unknown. */
    SubjectKind subjectKind(String text) {
        String meaning = dictionaries.get("subjectKind").get(normalise(text));
        return meaning == null ? null : SubjectKind.valueOf(meaning);
    }

    /** The certificate that the text means; {@code null} when unknown. */
    CertificateType certificate(String text) {
        Map<String, String> dictionary = dictionaries.get("certificate");
        String normalised = normalise(text);
        String meaning = dictionary.get(normalised);
        if (meaning == null) {
            meaning = dictionary.entrySet().stream()
                    .filter(entry -> entry.getKey().endsWith(FREE_TEXT) && normalised.startsWith(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }
        return meaning == null ? null : CertificateType.valueOf(meaning);
    }

    /** Words and meanings of penalty kinds; a word that ends in {@code -} takes free text after it. */
    Map<String, String> penaltyKinds() {
        return dictionaries.get("penaltyKind");
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

    private static List<List<String>> lines(String name) {
        try (InputStream stream = TemplateWords.class.getResourceAsStream(FOLDER + name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(",")))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(name, failure);
        }
    }
}
