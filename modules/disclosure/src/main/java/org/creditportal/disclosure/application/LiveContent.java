package org.creditportal.disclosure.application;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Map;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.text.Texts;

/** What a report tells, in the words of both languages, as the site shows it: the names of fields are the contract with it. */
final class LiveContent {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private LiveContent() {}

    static String json(ReportContent content) {
        JsonArrayBuilder parts = JSON.createArrayBuilder();
        content.parts().forEach(part -> parts.add(part(part)));
        JsonObjectBuilder told = JSON.createObjectBuilder()
                .add("name", content.name())
                .add("kind", words("ReportKind." + content.kind().name()))
                .add("dataAt", content.dataAt().toString())
                .add(
                        "disputed",
                        words("reportPaper.paragraph." + content.disputed().name()))
                .add("parts", parts);
        add(told, "code", content.code());
        add(told, "idNumber", content.maskedIdNumber());
        add(told, "periodFrom", content.periodFrom());
        add(told, "periodUntil", content.periodUntil());
        return told.build().toString();
    }

    private static JsonObjectBuilder part(ReportContent.Part part) {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        part.items().forEach(item -> items.add(item(item)));
        JsonArrayBuilder unchecked = JSON.createArrayBuilder();
        part.unchecked().forEach(list -> unchecked.add(words(list.name())));
        JsonArrayBuilder fields = JSON.createArrayBuilder();
        part.fields()
                .forEach(field -> fields.add(JSON.createObjectBuilder()
                        .add("name", words(field.name()))
                        .add("count", field.count())));
        return JSON.createObjectBuilder()
                .add("section", words("ReportSection." + part.section().name()))
                .add("items", items)
                .add("unchecked", unchecked)
                .add("fields", fields);
    }

    private static JsonObjectBuilder item(ReportContent.Item item) {
        JsonObjectBuilder told =
                JSON.createObjectBuilder().add("title", words(item.title())).add("disputed", item.disputed());
        add(told, "authority", item.authority());
        add(told, "document", item.document());
        add(told, "decidedOn", item.decidedOn());
        add(told, "until", item.until());
        add(told, "repairedOn", item.repairedOn());
        add(told, "endedOn", item.endedOn());
        return told;
    }

    private static void add(JsonObjectBuilder told, String name, Object value) {
        if (value != null) {
            told.add(name, value.toString());
        }
    }

    private static JsonObjectBuilder words(String key) {
        return words(new LocalizedText(
                Texts.of("checks", Locale.CHINESE).get(key),
                Texts.of("checks", Locale.ENGLISH).get(key)));
    }

    private static JsonObjectBuilder words(LocalizedText text) {
        return JSON.createObjectBuilder().add("zh", text.zh()).add("en", text.en());
    }
}
