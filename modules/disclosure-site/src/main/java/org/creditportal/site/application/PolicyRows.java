package org.creditportal.site.application;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.creditportal.site.api.PublishedArticle;
import org.creditportal.site.api.PublishedPolicy;

/** Turns rows of the view of documents into what the site shows. */
final class PolicyRows {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private PolicyRows() {}

    static PublishedPolicy policy(Object[] row) {
        return new PublishedPolicy(
                row[0].toString(),
                row[1].toString(),
                text(row[2]),
                text(row[3]),
                Rows.date(row[4]),
                Rows.date(row[5]),
                articles(row[6].toString()));
    }

    static List<PublishedArticle> articles(String json) {
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(PolicyRows::article)
                    .toList();
        }
    }

    private static PublishedArticle article(JsonObject told) {
        String repealed = told.getString("repealedOn", null);
        return new PublishedArticle(
                told.getString("number"),
                told.getString("text"),
                repealed == null ? null : LocalDate.parse(repealed),
                told.getString("repealedBy", null));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
