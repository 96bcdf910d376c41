package org.creditportal.site.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import org.creditportal.site.api.PublicNotice;
import org.creditportal.webkit.rest.JsonParts;

/** A public notice as open data, in the official language; what is not told is {@code null}. Names of components are the interface. */
record NoticeJson(
        String number,
        String subjectName,
        String subjectMark,
        String subjectCode,
        String listType,
        String authority,
        String facts,
        String basis,
        LocalDate putUpOn,
        LocalDate objectionsUntil) {

    static NoticeJson of(PublicNotice notice) {
        return new NoticeJson(
                notice.number(),
                notice.subjectName(),
                notice.subjectMark(),
                notice.subjectCode(),
                notice.listType(),
                notice.authority().zh(),
                notice.facts(),
                notice.basis(),
                notice.putUpOn(),
                notice.until());
    }

    JsonObject toJson() {
        JsonObjectBuilder json = JsonParts.object();
        json.add("number", number).add("subjectName", subjectName);
        EntryJson.add(json, "subjectMark", subjectMark);
        EntryJson.add(json, "subjectCode", subjectCode);
        return json.add("listType", listType)
                .add("authority", authority)
                .add("facts", facts)
                .add("basis", basis)
                .add("putUpOn", putUpOn.toString())
                .add("objectionsUntil", objectionsUntil.toString())
                .build();
    }
}
