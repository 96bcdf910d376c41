package org.creditportal.records.application.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.records.api.catalogue.CatalogueEditionFacts;
import org.creditportal.records.api.catalogue.CatalogueField;
import org.creditportal.records.api.catalogue.CatalogueItemFacts;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.subject.SubjectKind;

/** What a tenant's file says of the catalogue, in the words of this module. */
final class DefinedCatalogue {

    private DefinedCatalogue() {}

    static CatalogueEditionFacts facts(CatalogueEditionDefinition edition) {
        return new CatalogueEditionFacts(
                edition.level(),
                edition.name(),
                edition.label(),
                edition.publisher(),
                edition.documentNumber(),
                edition.publishedOn(),
                edition.note());
    }

    static List<CatalogueItemFacts> items(CatalogueEditionDefinition edition) {
        return edition.classes().stream()
                .flatMap(part -> part.items().stream().map(item -> facts(part, item)))
                .toList();
    }

    private static CatalogueItemFacts facts(CatalogueClassDefinition part, CatalogueItemDefinition item) {
        return new CatalogueItemFacts(
                item.code(),
                part.name(),
                item.name(),
                item.subjects().stream().map(SubjectKind::valueOf).collect(Collectors.toSet()),
                item.recordKind() == null ? null : RecordKind.valueOf(item.recordKind()),
                item.basis().document(),
                item.basis().article(),
                item.scope(),
                item.fields().stream().map(DefinedCatalogue::field).toList(),
                Set.copyOf(item.providers()),
                item.reportingDays(),
                item.retentionMonths(),
                null,
                null,
                item.note());
    }

    private static CatalogueField field(CatalogueFieldDefinition field) {
        return new CatalogueField(field.code(), field.name(), field.type(), field.mandatory(), field.masked());
    }
}
