package org.creditportal.records.domain.template;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.api.record.RecordKind;

/** The templates shipped with the product: the editions of 2018 and 2016, each for licences and penalties. */
public final class Templates {

    static final List<TemplateFamily> FAMILIES = families();

    private static final Map<String, Template> BY_ID = new HashMap<>();

    static {
        FAMILIES.forEach(family -> family.all().forEach(template -> BY_ID.put(template.id(), template)));
    }

    private Templates() {}

    private static List<TemplateFamily> families() {
        ColumnNames names = new ColumnNames();
        return Stream.of(2018, 2016)
                .flatMap(edition -> Stream.of(RecordKind.values())
                        .sorted(Comparator.reverseOrder())
                        .map(kind -> TemplateFamily.read(kind, edition, names)))
                .toList();
    }

    /** The eight that are handed out, the newest first. */
    public static List<Template> official() {
        return FAMILIES.stream().flatMap(family -> family.official().stream()).toList();
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
