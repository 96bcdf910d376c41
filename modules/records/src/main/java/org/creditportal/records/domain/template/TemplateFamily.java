package org.creditportal.records.domain.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.template.ColumnNeed;
import org.creditportal.records.domain.template.Template.Audience;

/**
 * The templates of one kind and edition: for organisations, for persons, and one sheet for both. They share the codes and
 * names of columns.
 */
final class TemplateFamily {

    private static final int LONGEST_NAME = 200;

    /** So many words of noise a header may have. */
    private static final int MOST_NOISE = 2;

    private final RecordKind kind;
    private final int edition;
    private final ColumnNames names;
    private final Map<String, Item> words = new HashMap<>();
    private final Template organisations;
    private final Template persons;
    private final Template both;

    private TemplateFamily(RecordKind kind, int edition, ColumnNames names) {
        String file = kind.name().toLowerCase(Locale.ROOT) + "-" + edition;
        List<Line> lines =
                TemplateFiles.lines(file + ".csv").stream().map(Line::of).toList();
        this.kind = kind;
        this.edition = edition;
        this.names = names;
        this.organisations = template(file + "-corporate", Audience.ORGANISATIONS, lines, Line::ofOrganisations);
        this.persons = template(file + "-person", Audience.PERSONS, lines, Line::ofPersons);
        this.both = template(file, Audience.ALL, lines, Line::ofBoth);
        lines.forEach(this::addWords);
    }

    static TemplateFamily read(RecordKind kind, int edition, ColumnNames names) {
        return new TemplateFamily(kind, edition, names);
    }

    private Template template(String id, Audience audience, List<Line> lines, Function<Line, ColumnNeed> need) {
        List<TemplateColumn> columns = lines.stream()
                .filter(line -> need.apply(line) != null)
                .map(line -> line.column(need.apply(line)))
                .toList();
        return new Template(id, kind, edition, audience, columns);
    }

    private void addWords(Line line) {
        Stream.of(Stream.of(line.code()), line.names().stream(), names.of(line.item()).stream())
                .flatMap(texts -> texts)
                .forEach(text -> {
                    Item other = words.put(SearchText.normalise(text), line.item());
                    if (other != null && other != line.item()) {
                        throw new IllegalStateException("Two columns of " + both + " are called " + text);
                    }
                });
    }

    /** The item that a header text means; {@code null} when none is known by it. */
    Item item(String header) {
        if (header.length() > LONGEST_NAME) {
            return null;
        }
        return known(names.normalise(header), MOST_NOISE);
    }

    /** Noise is taken away word by word, because it may run into the name. */
    private Item known(String text, int noise) {
        Item item = words.get(text);
        Iterator<String> marks = names.noise().iterator();
        while (item == null && noise > 0 && marks.hasNext()) {
            String mark = marks.next();
            item = text.contains(mark) ? known(text.replace(mark, ""), noise - 1) : null;
        }
        return item;
    }

    /** The template whose columns these are. */
    Template template(Set<Item> items) {
        if (!items.contains(Item.PERSON_NUMBER) && !items.contains(Item.PERSON_CERTIFICATE)) {
            return organisations;
        }
        return items.stream().anyMatch(Item.OF_ORGANISATIONS::contains) ? both : persons;
    }

    /** Codes of mandatory columns that are not among the items; at least one identifier is always mandatory. */
    List<String> missing(Set<Item> items) {
        Template template = template(items);
        List<String> missing = new ArrayList<>();
        template.columns().stream()
                .filter(column -> column.need() == ColumnNeed.ALWAYS && !items.contains(column.item()))
                .forEach(column -> missing.add(column.code()));
        if (template == organisations
                && template.column(Item.SOCIAL_CREDIT_CODE).need() != ColumnNeed.ALWAYS
                && SubjectCheck.IDENTIFIERS.stream().noneMatch(items::contains)) {
            missing.add(template.column(Item.SOCIAL_CREDIT_CODE).code());
        }
        return missing;
    }

    RecordKind kind() {
        return kind;
    }

    int edition() {
        return edition;
    }

    /** The two that are handed out. */
    List<Template> official() {
        return List.of(organisations, persons);
    }

    Collection<Template> all() {
        return List.of(organisations, persons, both);
    }

    /**
     * A line of the family's file.
     *
     * @param ofOrganisations {@code null} when the template for organisations has no such column
     * @param ofPersons {@code null} when the template for persons has no such column
     * @param names the title first
     */
    private record Line(
            Item item, String code, ColumnNeed ofOrganisations, ColumnNeed ofPersons, int longest, List<String> names) {

        private static final int FIXED = 5;
        private static final String NO_COLUMN = "-";

        static Line of(List<String> texts) {
            return new Line(
                    Item.valueOf(texts.get(0)),
                    texts.get(1),
                    need(texts.get(2)),
                    need(texts.get(3)),
                    Integer.parseInt(texts.get(4)),
                    texts.subList(FIXED, texts.size()));
        }

        private static ColumnNeed need(String text) {
            return text.equals(NO_COLUMN) ? null : ColumnNeed.valueOf(text);
        }

        ColumnNeed ofBoth() {
            return Objects.requireNonNull(ColumnNeed.ofBoth(ofOrganisations, ofPersons));
        }

        TemplateColumn column(ColumnNeed need) {
            return new TemplateColumn(code, item, need, longest, names.get(0));
        }
    }
}
