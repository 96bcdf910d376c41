package org.creditportal.lists.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantFileCheck;
import org.creditportal.kernel.tenant.TenantSection;
import org.creditportal.kernel.text.Placeholders;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.NoticeKind;
import org.creditportal.lists.api.PaperTemplate;
import org.creditportal.lists.api.TenantLists;

/** {@code lists.yaml}: no kind of list without standard and law, and no area that names an unknown one. */
public final class ListsSection implements TenantSection<TenantLists> {

    private static final String LIST_TYPES = "listTypes";
    private static final String BUREAUS = "bureaus";

    @Override
    public String file() {
        return "lists";
    }

    @Override
    public Class<TenantLists> shape() {
        return TenantLists.class;
    }

    @Override
    public Map<String, LocalizedText> names(TenantLists content) {
        return content.listTypes().stream().collect(Collectors.toMap(ListTypeDefinition::id, ListTypeDefinition::name));
    }

    @Override
    public void check(TenantFileCheck file) {
        file.checkEntries(LIST_TYPES);
        file.root().path(LIST_TYPES).forEach(type -> check(file, type));
        Set<String> removals = new HashSet<>();
        file.root()
                .path("removalReasons")
                .forEach(reason -> removals.add(reason.path("id").asText()));
        file.root().path(LIST_TYPES).forEach(type -> checkRemovals(file, type, removals));
        file.refuseRepeated(
                TenantFileCheck.elements(file.root().path("removalReasons"))
                        .flatMap(reason -> TenantFileCheck.elements(reason.path("causes"))),
                "a second removal reason for the cause '%s'");
        checkSources(file);
        checkPapers(file);
        TenantFileCheck areas = file.other("areas");
        for (JsonNode area : areas.root().path("areas")) {
            area.path("rules")
                    .forEach(rule ->
                            areas.checkReferences(rule.path(LIST_TYPES), file(), LIST_TYPES, "unknown list type '%s'"));
        }
    }

    private static void checkSources(TenantFileCheck file) {
        file.checkEntries("sources");
        Set<String> received = new HashSet<>();
        Set<String> bureaus = file.other(BUREAUS).ids(BUREAUS);
        for (JsonNode source : file.root().path("sources")) {
            JsonNode listType = source.path("listType");
            if (!file.ids(LIST_TYPES).contains(listType.asText())) {
                file.report(listType, "unknown list type '" + listType.asText() + "'");
            }
            if (file.other(BUREAUS).isRead()
                    && !bureaus.contains(source.path("bureau").asText())) {
                file.report(
                        source.path("bureau"),
                        "unknown bureau '" + source.path("bureau").asText() + "'");
            }
            received.add(listType.asText());
        }
        for (JsonNode type : file.root().path(LIST_TYPES)) {
            if (type.path("identifyingBureaus").isEmpty()
                    && !received.contains(type.path("id").asText())) {
                file.report(type, "a list type that no bureau identifies and no source tells");
            }
        }
    }

    /** No two wordings of one paper, and no place in one that nothing is known for. */
    private static void checkPapers(TenantFileCheck file) {
        JsonNode papers = file.root().path("papers");
        file.refuseRepeated(
                TenantFileCheck.elements(papers).map(paper -> paper.path("kind")),
                "a second wording of the paper '%s'");
        for (JsonNode paper : papers) {
            JsonNode template = paper.path("template");
            file.checkTemplate(template);
            Placeholders.in(template.asText()).stream()
                    .filter(name -> !PaperTemplate.PLACEHOLDERS.contains(name))
                    .forEach(name -> file.report(template, "unknown placeholder '{" + name + "}'"));
        }
    }

    private static void check(TenantFileCheck file, JsonNode type) {
        if (type.path("standard").path("document").asText().isBlank()) {
            file.report(type, "a list type without its national or provincial standard (K-12)");
        }
        if (type.path("bases").isEmpty()) {
            file.report(type, "a list type without legal basis (K-16)");
        }
        if (type.path("rules").path("shortestMonths").asInt()
                > type.path("publicationMonths").asInt()) {
            file.report(type, "a list type whose shortest publication is longer than its longest");
        }
        checkNotice(file, type);
        file.checkBureaus(type.path("identifyingBureaus"));
        file.checkOrder(type, "validFrom", "validUntil");
    }

    /** Colours that do not exist are the schema's to tell. */
    private static void checkNotice(TenantFileCheck file, JsonNode type) {
        if (type.path("identifyingBureaus").isEmpty()) {
            return;
        }
        JsonNode told = type.path("rules").path("notice").path("kind");
        Arrays.stream(ListColour.values())
                .filter(colour -> colour.name().equals(type.path("colour").asText()))
                .flatMap(colour -> NoticeKind.askedBy(colour).stream())
                .filter(asked -> !asked.name().equals(told.asText()))
                .forEach(asked -> file.report(
                        told.isMissingNode() ? type : told, "a list type that bureaus identify without " + asked));
    }

    private static void checkRemovals(TenantFileCheck file, JsonNode type, Set<String> known) {
        for (JsonNode reason : type.path("rules").path("reasons")) {
            for (JsonNode removal : reason.path("removals")) {
                if (!known.contains(removal.asText())) {
                    file.report(removal, "unknown removal reason '" + removal.asText() + "'");
                }
            }
        }
        for (JsonNode removal : type.path("rules").path("responsiblePersons").path("removals")) {
            if (!known.contains(removal.asText())) {
                file.report(removal, "unknown removal reason '" + removal.asText() + "'");
            }
        }
    }
}
