package org.creditportal.correspondence.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.correspondence.api.TenantCorrespondence;
import org.creditportal.correspondence.api.document.DocumentKind;
import org.creditportal.correspondence.api.document.DocumentTypeDefinition;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantFileCheck;
import org.creditportal.kernel.tenant.TenantSection;
import org.creditportal.kernel.text.Placeholders;

/** {@code correspondence.yaml}: a document with a hole in it must never be issued. */
public final class CorrespondenceSection implements TenantSection<TenantCorrespondence> {

    private static final String DOCUMENTS = "documents";

    @Override
    public String file() {
        return "correspondence";
    }

    @Override
    public Class<TenantCorrespondence> shape() {
        return TenantCorrespondence.class;
    }

    @Override
    public Map<String, LocalizedText> names(TenantCorrespondence content) {
        return content.documents().stream()
                .collect(Collectors.toMap(DocumentTypeDefinition::id, DocumentTypeDefinition::name));
    }

    /** No document says where it comes from: the policy documents have none, and each office words its own. */
    @Override
    public void check(TenantFileCheck file) {
        JsonNode documents = file.root().path(DOCUMENTS);
        file.refuseRepeated(
                TenantFileCheck.elements(documents).map(document -> document.path("id")), "the id '%s' is used twice");
        documents.forEach(document -> checkTemplate(file, document));
    }

    private static void checkTemplate(TenantFileCheck file, JsonNode document) {
        JsonNode template = document.path("template");
        Optional<DocumentKind> kind = Arrays.stream(DocumentKind.values())
                .filter(known -> known.name().equals(document.path("kind").asText()))
                .findFirst();
        // What is missing or misspelt there, the schema has reported.
        if (template.isTextual() && kind.isPresent()) {
            file.checkTemplate(template);
            checkPlaceholders(file, template, kind.get());
        }
    }

    private static void checkPlaceholders(TenantFileCheck file, JsonNode template, DocumentKind kind) {
        Set<String> used = new LinkedHashSet<>(Placeholders.in(template.asText()));
        List<String> known = new ArrayList<>(kind.contents());
        known.addAll(DocumentKind.KNOWN_TO_THE_PORTAL);
        List<String> needed = new ArrayList<>(kind.contents());
        if (kind.isMadeOfParts()) {
            known.add(DocumentKind.PARTS);
            needed.add(DocumentKind.PARTS);
        }
        used.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> file.report(
                        template,
                        "unknown placeholder '{%s}'; a template of kind %s knows %s".formatted(name, kind, known)));
        needed.stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> file.report(
                        template,
                        "the placeholder '{%s}' is missing; a template of kind %s needs it".formatted(name, kind)));
    }
}
