package org.creditportal.site.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import org.creditportal.site.api.PublishedEntry;
import org.creditportal.webkit.rest.JsonParts;

/** An entry as open data, in the official language; what is not told is {@code null}. Names of components are the interface. */
record EntryJson(
        String number,
        String subjectName,
        String subjectMark,
        String subjectCode,
        String listType,
        String authority,
        String basis,
        LocalDate publishedOn,
        LocalDate publishedUntil) {

    static EntryJson of(PublishedEntry entry) {
        return new EntryJson(
                entry.number(),
                entry.subjectName(),
                entry.subjectMark(),
                entry.subjectCode(),
                entry.listType(),
                entry.authority().zh(),
                entry.basis(),
                entry.publishedOn(),
                entry.publishedUntil());
    }

    JsonObject toJson() {
        JsonObjectBuilder json = JsonParts.object();
        add(json, "number", number);
        add(json, "subjectName", subjectName);
        add(json, "subjectMark", subjectMark);
        add(json, "subjectCode", subjectCode);
        add(json, "listType", listType);
        add(json, "authority", authority);
        add(json, "basis", basis);
        add(json, "publishedOn", publishedOn);
        add(json, "publishedUntil", publishedUntil);
        return json.build();
    }

    static void add(JsonObjectBuilder json, String name, Object value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value.toString());
        }
    }
}
