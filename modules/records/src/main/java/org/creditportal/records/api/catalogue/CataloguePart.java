package org.creditportal.records.api.catalogue;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** A part of what an item says; texts in the bundle under {@code CataloguePart.<NAME>}. */
public enum CataloguePart {
    CODE(CatalogueItemFacts::code),
    INFORMATION_CLASS(CatalogueItemFacts::informationClass),
    NAME(CatalogueItemFacts::name),
    SUBJECTS(CatalogueItemFacts::subjects),
    RECORD_KIND(CatalogueItemFacts::recordKind),
    BASIS(facts -> facts.basisDocument() + " " + facts.basisArticle()),
    SCOPE(CatalogueItemFacts::scope),
    FIELDS(CatalogueItemFacts::fields),
    PROVIDERS(CatalogueItemFacts::providers),
    REPORTING_DAYS(CatalogueItemFacts::reportingDays),
    RETENTION(CatalogueItemFacts::retentionMonths),
    VALIDITY(facts -> facts.validFrom() + " " + facts.validUntil()),
    NOTE(CatalogueItemFacts::note);

    private final transient Function<CatalogueItemFacts, Object> value;

    CataloguePart(Function<CatalogueItemFacts, Object> value) {
        this.value = value;
    }

    /** The parts in which two items say something else. */
    public static Set<CataloguePart> differing(CatalogueItemFacts one, CatalogueItemFacts other) {
        Set<CataloguePart> parts = EnumSet.noneOf(CataloguePart.class);
        for (CataloguePart part : values()) {
            if (!Objects.equals(part.value.apply(one), part.value.apply(other))) {
                parts.add(part);
            }
        }
        return parts;
    }
}
