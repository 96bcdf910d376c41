package org.creditportal.site.application;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.site.api.LiveReport;

/** Reads what the office has answered. */
final class LiveJson {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private LiveJson() {}

    static LiveReport read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonObject told = reader.readObject();
            return new LiveReport(
                    words(told.getJsonObject("kind")),
                    told.getString("name"),
                    told.getString("code", null),
                    told.getString("idNumber", null),
                    day(told, "periodFrom"),
                    day(told, "periodUntil"),
                    Instant.parse(told.getString("dataAt")),
                    words(told.getJsonObject("disputed")),
                    objects(told, "basics").map(LiveJson::fact).toList(),
                    objects(told, "unconnected").map(LiveJson::words).toList(),
                    told.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                            .map(LiveJson::part)
                            .toList());
        }
    }

    private static LiveReport.Part part(JsonObject part) {
        return new LiveReport.Part(
                words(part.getJsonObject("section")),
                part.getBoolean("inForceOnly", false),
                part.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .map(LiveJson::item)
                        .toList(),
                objects(part, "unchecked").map(LiveJson::words).toList(),
                objects(part, "fields").map(LiveJson::field).toList());
    }

    /** What offices of before did not tell is nothing. */
    private static Stream<JsonObject> objects(JsonObject told, String name) {
        return told.containsKey(name) ? told.getJsonArray(name).getValuesAs(JsonObject.class).stream() : Stream.empty();
    }

    private static LiveReport.Fact fact(JsonObject fact) {
        return new LiveReport.Fact(words(fact.getJsonObject("term")), words(fact.getJsonObject("value")));
    }

    private static LiveReport.ChosenField field(JsonObject field) {
        return new LiveReport.ChosenField(words(field.getJsonObject("name")), field.getInt("count"));
    }

    private static LiveReport.Item item(JsonObject item) {
        return new LiveReport.Item(
                words(item.getJsonObject("title")),
                item.getString("authority", null),
                item.getString("document", null),
                day(item, "decidedOn"),
                day(item, "until"),
                item.getBoolean("disputed"),
                day(item, "repairedOn"),
                day(item, "endedOn"));
    }

    private static LocalDate day(JsonObject told, String name) {
        return told.containsKey(name) ? LocalDate.parse(told.getString(name)) : null;
    }

    private static LocalizedText words(JsonObject words) {
        return new LocalizedText(words.getString("zh"), words.getString("en"));
    }
}
