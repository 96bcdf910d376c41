package org.creditportal.records.application.record;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creditportal.kernel.text.Masking;
import org.creditportal.records.api.record.RecordCriteria;

/** What was exported, as the audit trail tells it: a text that may be a person's name stands masked. */
final class ExportedCriteria {

    private static final int LONGEST_PERSON = 4;

    private ExportedCriteria() {}

    /** Conditions that were asked for; {@code all} when none was. */
    static String text(RecordCriteria criteria) {
        Map<String, Object> asked = new TreeMap<>();
        put(asked, "bureau", criteria.bureau());
        put(asked, "kind", criteria.kind());
        put(asked, "standing", criteria.standing());
        put(asked, "from", criteria.decidedFrom());
        put(asked, "until", criteria.decidedUntil());
        put(asked, "item", criteria.catalogueItem());
        put(asked, "batch", criteria.batch());
        put(asked, "subject", criteria.subject());
        put(asked, "text", masked(criteria.text()));
        return asked.isEmpty()
                ? "all"
                : asked.entrySet().stream()
                        .map(condition -> condition.getKey() + "=" + condition.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String masked(String text) {
        return text != null && text.codePointCount(0, text.length()) <= LONGEST_PERSON ? Masking.name(text) : text;
    }

    private static void put(Map<String, Object> asked, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            asked.put(name, value);
        }
    }
}
