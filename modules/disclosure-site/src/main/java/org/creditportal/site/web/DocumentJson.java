package org.creditportal.site.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import org.creditportal.site.api.VerifiedDocument;
import org.creditportal.webkit.rest.JsonParts;

/** What whoever holds a document may verify, in the official language; what is not told is {@code null}. Names of components are the interface. */
record DocumentJson(
        String officialNumber,
        String type,
        LocalDate issuedOn,
        int pages,
        String digest,
        String state,
        LocalDate since,
        LocalDate overtakenOn,
        String serial,
        LocalDate printedOn,
        String printedBy) {

    static DocumentJson of(VerifiedDocument document) {
        VerifiedDocument.Copy copy = document.copy();
        return new DocumentJson(
                document.officialNumber(),
                document.typeName().zh(),
                document.issuedOn(),
                document.pages(),
                document.digest(),
                document.state(),
                document.since(),
                document.overtakenOn(),
                copy == null ? null : copy.serial(),
                copy == null ? null : copy.printedOn(),
                copy == null ? null : copy.printedBy().zh());
    }

    JsonObject toJson() {
        JsonObjectBuilder json = JsonParts.object();
        add(json, "officialNumber", officialNumber);
        add(json, "type", type);
        add(json, "issuedOn", issuedOn);
        json.add("pages", pages);
        add(json, "digest", digest);
        add(json, "state", state);
        add(json, "since", since);
        add(json, "overtakenOn", overtakenOn);
        add(json, "serial", serial);
        add(json, "printedOn", printedOn);
        add(json, "printedBy", printedBy);
        return json.build();
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value.toString());
        }
    }
}
