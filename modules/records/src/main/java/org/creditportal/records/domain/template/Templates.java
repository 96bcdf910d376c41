package org.creditportal.records.domain.template;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.api.record.RecordKind;

/**
 * The templates shipped with the product: the editions of 2018 and 2016, each for licences and penalties; and the portal's own of 2024
 * for what no ministry gives a template of, after the items of the national catalogue of that year.
 */
public final class Templates {

    static final List<TemplateFamily> FAMILIES = families();

    private static final Map<String, Template> BY_ID = new HashMap<>();

    static {
        FAMILIES.forEach(family -> family.all().forEach(template -> BY_ID.put(template.id(), template)));
    }

    private Templates() {}

    private static List<TemplateFamily> families() {
        ColumnNames names = new ColumnNames();
        return Stream.of(RecordKind.values())
                .flatMap(kind -> editions(kind).map(edition -> Map.entry(edition, kind)))
                .sorted(Comparator.comparing((Map.Entry<Integer, RecordKind> each) -> -each.getKey())
                        .thenComparing(Map.Entry::getValue, Templates::inOrder))
                .map(each -> TemplateFamily.read(each.getValue(), each.getKey(), names))
                .toList();
    }

    /** Licences come before penalties, as the guidance has them; what it knows nothing of in the order of the kinds. */
    private static int inOrder(RecordKind one, RecordKind other) {
        boolean ofGuidance = isOfGuidance(one) && isOfGuidance(other);
        return ofGuidance ? other.compareTo(one) : one.compareTo(other);
    }

    private static Stream<Integer> editions(RecordKind kind) {
        return isOfGuidance(kind) ? Stream.of(2018, 2016) : Stream.of(2024);
    }

    private static boolean isOfGuidance(RecordKind kind) {
        return kind == RecordKind.PENALTY || kind == RecordKind.LICENCE;
    }

    /** Those that are handed out: the official ones, the newest first, then the portal's own. */
    public static List<Template> official() {
        return Stream.concat(
                        FAMILIES.stream().filter(family -> isOfGuidance(family.kind())),
                        FAMILIES.stream().filter(family -> !isOfGuidance(family.kind())))
                .flatMap(family -> family.official().stream())
                .toList();
    }

    /**
     * The template of an id, also those of one sheet for organisations and persons.
     *
     * @throws NotFoundException when there is none
     */
    public static Template require(String id) {
        Template template = BY_ID.get(id);
        if (template == null) {
            throw new NotFoundException("Template", id);
        }
        return template;
    }
}
