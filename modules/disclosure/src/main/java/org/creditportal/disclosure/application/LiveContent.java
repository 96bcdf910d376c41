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
import org.creditportal.records.api.subject.RegistrationRow;

/** What a report tells, in the words of both languages, as the site shows it: the names of fields are the contract with it. */
final class LiveContent {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final String CHECKS = "checks";
    private static final String RECORDS = "records";

    private LiveContent() {}

    static String json(ReportContent content) {
        JsonArrayBuilder parts = JSON.createArrayBuilder();
        content.parts().forEach(part -> parts.add(part(part, content.inForceOnly(part.section()))));
        JsonObjectBuilder told = JSON.createObjectBuilder()
                .add("name", content.name())
                .add("kind", words("ReportKind." + content.kind().name()))
                .add("dataAt", content.dataAt().toString())
                .add(
                        "disputed",
                        words("reportPaper.paragraph." + content.disputed().name()))
                .add("basics", basics(content))
                .add("unconnected", unconnected(content))
                .add("parts", parts);
        add(told, "code", content.code());
        add(told, "idNumber", content.maskedIdNumber());
        add(told, "periodFrom", content.periodFrom());
        add(told, "periodUntil", content.periodUntil());
        return told.build().toString();
    }

    /** Whom it is about, as its paper says, beside name and number. */
    private static JsonArrayBuilder basics(ReportContent content) {
        JsonArrayBuilder told = JSON.createArrayBuilder();
        fact(told, CHECKS, "reportPaper.label.kind", of(RECORDS, "SubjectKind." + content.subjectKind()));
        ReportContent.Basics basics = content.basics();
        if (basics == null) {
            return told;
        }
        if (basics.registrationNumber() != null) {
            fact(told, CHECKS, "reportPaper.label.registrationNumber", same(basics.registrationNumber()));
        }
        if (basics.registration() != null) {
            RegistrationRow registration = basics.registration();
            fact(told, CHECKS, "ReportGap.REGISTRATION_STATUS", standing(registration));
            if (registration.establishedOn() != null) {
                fact(told, CHECKS, "ReportGap.ESTABLISHED_ON", same(registration.establishedOn()));
            }
        }
        basics.leaders().forEach(leader -> fact(told, RECORDS, "RelationRole." + leader.role(), same(leader.name())));
        return told;
    }

    private static LocalizedText standing(RegistrationRow told) {
        LocalizedText status = of(RECORDS, "RegistrationStatus." + told.status());
        return new LocalizedText(
                Texts.of(CHECKS, Locale.CHINESE).get("reportPaper.option.asOf", status.zh(), told.asOf()),
                Texts.of(CHECKS, Locale.ENGLISH).get("reportPaper.option.asOf", status.en(), told.asOf()));
    }

    private static void fact(JsonArrayBuilder told, String bundle, String term, LocalizedText value) {
        told.add(JSON.createObjectBuilder().add("term", words(of(bundle, term))).add("value", words(value)));
    }

    private static LocalizedText same(Object value) {
        return new LocalizedText(String.valueOf(value), String.valueOf(value));
    }

    /** Nobody may read from a missing source that there is nothing. */
    private static JsonArrayBuilder unconnected(ReportContent content) {
        JsonArrayBuilder told = JSON.createArrayBuilder();
        content.gaps().forEach(gap -> told.add(words("ReportGap." + gap.name())));
        return told;
    }

    private static JsonObjectBuilder part(ReportContent.Part part, boolean inForceOnly) {
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
                .add("inForceOnly", inForceOnly)
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
        return words(of(CHECKS, key));
    }

    private static LocalizedText of(String bundle, String key) {
        return new LocalizedText(
                Texts.of(bundle, Locale.CHINESE).get(key),
                Texts.of(bundle, Locale.ENGLISH).get(key));
    }

    private static JsonObjectBuilder words(LocalizedText text) {
        return JSON.createObjectBuilder().add("zh", text.zh()).add("en", text.en());
    }
}
