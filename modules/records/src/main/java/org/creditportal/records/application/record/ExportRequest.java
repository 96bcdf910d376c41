package org.creditportal.records.application.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordStanding;
import org.creditportal.records.api.subject.SubjectNumber;

/**
 * What an export in the background is asked for, as the parameters of a job and as the address of the list that shows the same.
 *
 * @param criteria narrowed to what the officer saw when he asked
 */
record ExportRequest(RecordCriteria criteria, Locale language) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LANGUAGE = "language";

    String toJson() {
        Map<String, String> values = conditions();
        values.put(LANGUAGE, language.getLanguage());
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ExportRequest of(String json) {
        try {
            Map<String, String> values = JSON.readValue(json, new TypeReference<Map<String, String>>() {});
            return new ExportRequest(criteria(values), Locale.forLanguageTag(values.get(LANGUAGE)));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    /** Path of the list, below the office. */
    String address() {
        return "/records/list.xhtml?"
                + conditions().entrySet().stream()
                        .map(condition -> condition.getKey() + "="
                                + URLEncoder.encode(condition.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private Map<String, String> conditions() {
        Map<String, String> conditions = new TreeMap<>();
        put(conditions, "q", criteria.text());
        put(conditions, "bureau", criteria.bureau());
        put(conditions, "kind", criteria.kind());
        put(conditions, "standing", criteria.standing());
        put(conditions, "from", criteria.decidedFrom());
        put(conditions, "until", criteria.decidedUntil());
        put(conditions, "item", criteria.catalogueItem());
        put(
                conditions,
                "batch",
                criteria.batch() == null ? null : criteria.batch().value());
        put(
                conditions,
                "subject",
                criteria.subject() == null ? null : criteria.subject().value());
        return conditions;
    }

    private static void put(Map<String, String> conditions, String name, Object value) {
        if (value != null) {
            conditions.put(name, value.toString());
        }
    }

    private static RecordCriteria criteria(Map<String, String> values) {
        String batch = values.get("batch");
        String subject = values.get("subject");
        return new RecordCriteria(
                values.get("q"),
                values.get("bureau"),
                values.get("kind") == null ? null : RecordKind.valueOf(values.get("kind")),
                values.get("standing") == null ? null : RecordStanding.valueOf(values.get("standing")),
                day(values.get("from")),
                day(values.get("until")),
                values.get("item"),
                batch == null ? null : new BatchNumber(batch),
                subject == null ? null : new SubjectNumber(subject));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
