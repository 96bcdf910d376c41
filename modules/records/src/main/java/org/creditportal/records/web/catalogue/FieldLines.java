package org.creditportal.records.web.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.catalogue.CatalogueField;
import org.creditportal.records.api.catalogue.CatalogueFieldType;

/** Data items as lines of text, one an item: code, name, type, and the words for mandatory and masked; blanks between. */
final class FieldLines {

    private final Texts texts;

    FieldLines(Texts texts) {
        this.texts = texts;
    }

    String write(List<CatalogueField> fields) {
        return fields.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(CatalogueField field) {
        String marks = (field.mandatory() ? " " + mandatory() : "") + (field.masked() ? " " + masked() : "");
        return field.code() + " " + field.name() + " " + word(field.type()) + marks;
    }

    /**
     * The data items of the lines; empty lines are passed over.
     *
     * @throws RecordsException {@code CATALOGUE_FIELD_UNREADABLE} with the line's number
     */
    List<CatalogueField> read(String text) {
        List<CatalogueField> fields = new ArrayList<>();
        int number = 0;
        for (String line : text == null ? List.<String>of() : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                int at = number;
                fields.add(read(words(line))
                        .orElseThrow(() -> new RecordsException(RecordsError.CATALOGUE_FIELD_UNREADABLE, at)));
            }
        }
        return fields;
    }

    private static List<String> words(String line) {
        return new ArrayList<>(Arrays.asList(line.replace('\u3000', ' ').strip().split("\\s+")));
    }

    private Optional<CatalogueField> read(List<String> words) {
        boolean masked = words.remove(masked());
        boolean mandatory = words.remove(mandatory());
        if (words.size() < 3 || !words.get(0).matches("[A-Z][A-Z0-9_]{0,39}")) {
            return Optional.empty();
        }
        String name = String.join(" ", words.subList(1, words.size() - 1));
        return type(words.get(words.size() - 1))
                .map(type -> new CatalogueField(words.get(0), name, type, mandatory, masked));
    }

    private Optional<CatalogueFieldType> type(String word) {
        return Arrays.stream(CatalogueFieldType.values())
                .filter(type -> word.equalsIgnoreCase(word(type)))
                .findFirst();
    }

    private String word(CatalogueFieldType type) {
        return texts.get("CatalogueFieldType." + type.name());
    }

    private String mandatory() {
        return texts.get("CatalogueField.mandatory");
    }

    private String masked() {
        return texts.get("CatalogueField.masked");
    }
}
