package org.creditportal.site.web;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.creditportal.site.api.TypicalCase;
import org.creditportal.webkit.rest.JsonParts;

/** A typical case as open data, in the official language. Names of components are the interface. */
record TypicalCaseJson(
        String number,
        String effect,
        String title,
        String text,
        String measure,
        String authority,
        LocalDate publishedOn,
        LocalDate publishedUntil) {

    static TypicalCaseJson of(TypicalCase typical) {
        return new TypicalCaseJson(
                typical.number(),
                typical.effect(),
                typical.title(),
                typical.text(),
                typical.measure().zh(),
                typical.authority().zh(),
                typical.publishedOn(),
                typical.publishedUntil());
    }

    JsonObject toJson() {
        return JsonParts.object()
                .add("number", number)
                .add("effect", effect)
                .add("title", title)
                .add("text", text)
                .add("measure", measure)
                .add("authority", authority)
                .add("publishedOn", publishedOn.toString())
                .add("publishedUntil", publishedUntil.toString())
                .build();
    }
}
