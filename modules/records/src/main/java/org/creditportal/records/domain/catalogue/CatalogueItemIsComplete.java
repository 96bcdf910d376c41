package org.creditportal.records.domain.catalogue;

import java.util.List;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.catalogue.CatalogueField;
import org.creditportal.records.api.catalogue.CatalogueItemFacts;
import org.creditportal.records.api.catalogue.CataloguePart;

/** An item names its code, class, subjects, legal basis and scope; one that can be recorded also its fields and providers. */
final class CatalogueItemIsComplete {

    private CatalogueItemIsComplete() {}

    static CatalogueItemFacts check(CatalogueItemFacts facts) {
        require(facts.code() != null, CataloguePart.CODE);
        require(facts.informationClass() != null, CataloguePart.INFORMATION_CLASS);
        require(facts.name() != null, CataloguePart.NAME);
        require(!facts.subjects().isEmpty(), CataloguePart.SUBJECTS);
        require(facts.basisDocument() != null, CataloguePart.BASIS);
        require(facts.scope() != null, CataloguePart.SCOPE);
        require(facts.recordKind() == null || !facts.providers().isEmpty(), CataloguePart.PROVIDERS);
        require(facts.recordKind() == null || !facts.fields().isEmpty(), CataloguePart.FIELDS);
        require(distinct(facts.fields()), CataloguePart.FIELDS);
        require(facts.reportingDays() == null || facts.reportingDays() > 0, CataloguePart.REPORTING_DAYS);
        require(facts.retentionMonths() == null || facts.retentionMonths() > 0, CataloguePart.RETENTION);
        require(inOrder(facts), CataloguePart.VALIDITY);
        return facts;
    }

    private static boolean distinct(List<CatalogueField> fields) {
        return fields.stream().map(CatalogueField::code).distinct().count() == fields.size();
    }

    private static boolean inOrder(CatalogueItemFacts facts) {
        return facts.validFrom() == null
                || facts.validUntil() == null
                || !facts.validUntil().isBefore(facts.validFrom());
    }

    private static void require(boolean told, CataloguePart part) {
        if (!told) {
            throw new RecordsException(RecordsError.CATALOGUE_ITEM_INCOMPLETE, part.name());
        }
    }
}
