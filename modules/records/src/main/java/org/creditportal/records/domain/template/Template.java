package org.creditportal.records.domain.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.WordedItem;
import org.creditportal.records.api.subject.SubjectKind;

/** A form in which bureaus write records of one kind: its columns in order. */
public final class Template {

    /** Whom the rows may be about. */
    public enum Audience {
        ORGANISATIONS,
        PERSONS,
        /** Both in one sheet. */
        ALL
    }

    private final String id;
    private final RecordKind kind;
    private final int edition;
    private final Audience audience;
    private final List<TemplateColumn> columns;
    private final Map<Item, TemplateColumn> byItem = new EnumMap<>(Item.class);

    Template(String id, RecordKind kind, int edition, Audience audience, List<TemplateColumn> columns) {
        this.id = id;
        this.kind = kind;
        this.edition = edition;
        this.audience = audience;
        this.columns = List.copyOf(columns);
        columns.forEach(column -> byItem.put(column.item(), column));
    }

    /** For example {@code penalty-2018-corporate}; stable, because it is stored with batches and stands in addresses. */
    public String id() {
        return id;
    }

    public RecordKind kind() {
        return kind;
    }

    /** Year in which it was introduced: 2016, 2018 or 2024. */
    public int edition() {
        return edition;
    }

    public Audience audience() {
        return audience;
    }

    public List<TemplateColumn> columns() {
        return columns;
    }

    public boolean has(Item item) {
        return byItem.containsKey(item);
    }

    /** The column of an item that the template has. */
    public TemplateColumn column(Item item) {
        TemplateColumn column = byItem.get(item);
        if (column == null) {
            throw new IllegalArgumentException(id + " has no " + item);
        }
        return column;
    }

    /**
     * The official words that an item's value is chosen from; empty where any text may stand. A word that ends in {@code -} is
     * completed by free text.
     */
    public List<String> words(Item item) {
        TemplateWords words = TemplateWords.SHIPPED;
        return switch (item) {
            case SUBJECT_KIND ->
                words.official("subjectKind").stream()
                        .filter(word -> takes(words.subjectKind(word)))
                        .toList();
            case PERSON_CERTIFICATE, REPRESENTATIVE_CERTIFICATE -> words.official("certificate");
            case PENALTY_KIND, FURTHER_PENALTY_KIND -> words.official("penaltyKind");
            case LICENCE_KIND -> words.official("licenceKind");
            case STATE -> List.of(StatedStanding.IN_FORCE);
            default ->
                WordedItem.find(item.name())
                        .map(worded -> words.official(worded.dictionary()))
                        .orElse(List.of());
        };
    }

    /** The word of one of the items of {@link #words} that means this. */
    public String word(Item item, Enum<?> meaning) {
        String dictionary = WordedItem.find(item.name())
                .map(WordedItem::dictionary)
                .orElse(item == Item.SUBJECT_KIND ? "subjectKind" : null);
        return TemplateWords.SHIPPED.word(dictionary, meaning.name());
    }

    private boolean takes(SubjectKind kind) {
        return audience == Audience.ALL || (audience == Audience.PERSONS) == (kind == SubjectKind.NATURAL_PERSON);
    }

    @Override
    public String toString() {
        return id;
    }
}
