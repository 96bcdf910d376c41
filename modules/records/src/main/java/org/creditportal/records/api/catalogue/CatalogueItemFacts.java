package org.creditportal.records.api.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * What an item of the catalogue says: one kind of credit information that may be collected.
 *
 * @param code its code; the same over editions, by which its history is told
 * @param informationClass the class of the national catalogue that it belongs to, official wording
 * @param name official wording
 * @param subjects whom it is about, at least one
 * @param recordKind what it is put on record as; {@code null} while the portal cannot record it
 * @param basisDocument the law or document that it rests on
 * @param basisArticle the article; {@code null} when the whole document is meant
 * @param scope to whom it may be shown at the most
 * @param fields its data items, in the template's order
 * @param providers ids of the bureaus that report it; at least one where it can be recorded
 * @param reportingDays working days from the decision to its report; {@code null} where none is written (K-8, B-5)
 * @param retentionMonths months from the decision for which it may be shown and used; {@code null} for no limit
 * @param validFrom first day, where it begins later than its edition; else {@code null}
 * @param validUntil last day, where it ends earlier than its edition; else {@code null}
 * @param note what is unsure about it, or {@code null}
 */
public record CatalogueItemFacts(
        String code,
        String informationClass,
        String name,
        Set<SubjectKind> subjects,
        RecordKind recordKind,
        String basisDocument,
        String basisArticle,
        DisclosureScope scope,
        List<CatalogueField> fields,
        Set<String> providers,
        Integer reportingDays,
        Integer retentionMonths,
        LocalDate validFrom,
        LocalDate validUntil,
        String note)
        implements Serializable {

    public CatalogueItemFacts {
        code = stripped(code);
        informationClass = stripped(informationClass);
        name = stripped(name);
        basisDocument = stripped(basisDocument);
        basisArticle = stripped(basisArticle);
        note = stripped(note);
        subjects = subjects == null ? Set.of() : new LinkedHashSet<>(new TreeSet<>(subjects));
        fields = fields == null ? List.of() : List.copyOf(fields);
        providers = providers == null ? Set.of() : new LinkedHashSet<>(new TreeSet<>(providers));
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
