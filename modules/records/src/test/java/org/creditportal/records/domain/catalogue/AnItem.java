package org.creditportal.records.domain.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creditportal.records.api.catalogue.CatalogueEditionFacts;
import org.creditportal.records.api.catalogue.CatalogueField;
import org.creditportal.records.api.catalogue.CatalogueFieldType;
import org.creditportal.records.api.catalogue.CatalogueItemFacts;
import org.creditportal.records.api.catalogue.CatalogueLevel;
import org.creditportal.records.api.catalogue.DisclosureScope;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.subject.SubjectKind;

/** Facts of catalogue items and editions for tests. */
public final class AnItem {

    private AnItem() {}

    public static CatalogueItemFacts penalty(String code, String name, String... providers) {
        return of(code, name, RecordKind.PENALTY, Set.of(providers));
    }

    public static CatalogueItemFacts of(String code, String name, RecordKind kind, Set<String> providers) {
        return of(code, name, kind, providers, null, null);
    }

    public static CatalogueItemFacts valid(String code, LocalDate from, LocalDate until) {
        return of(code, "行政处罚信息", RecordKind.PENALTY, Set.of("finance"), from, until);
    }

    private static CatalogueItemFacts of(
            String code, String name, RecordKind kind, Set<String> providers, LocalDate from, LocalDate until) {
        return new CatalogueItemFacts(
                code,
                "行政管理信息",
                name,
                Set.of(SubjectKind.LEGAL_PERSON, SubjectKind.NATURAL_PERSON),
                kind,
                "发改办财金〔2018〕424号",
                " ",
                DisclosureScope.PUBLIC,
                List.of(new CatalogueField("CF_WSH", "行政处罚决定书文号", CatalogueFieldType.TEXT, true, false)),
                providers,
                7,
                60,
                from,
                until,
                null);
    }

    public static CatalogueEditionFacts edition(CatalogueLevel level, String label) {
        return new CatalogueEditionFacts(level, "公共信用信息目录", label, "信用办", null, null, null);
    }
}
