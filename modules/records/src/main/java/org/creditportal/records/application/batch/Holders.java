package org.creditportal.records.application.batch;

import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.application.subject.KnownSubjects.Known;

/**
 * Who holds the identifiers of rows on record, and under which names.
 *
 * @param byKey the subjects on record, by identity key
 * @param names every name that a subject has or had, as it is compared, by its number; only of those whom any row calls
 *     otherwise than its name of today
 */
public record Holders(Map<String, Known> byKey, Map<String, Set<String>> names) {

    boolean isOnRecord(JudgedRow row) {
        return byKey.containsKey(row.subjectKey());
    }

    /** Whose identifier it is; {@code null} when nobody's on record. */
    Known of(JudgedRow row) {
        return byKey.get(row.subjectKey());
    }

    /** Whether the identifier is on record for somebody who never had the row's name. */
    boolean contradict(JudgedRow row) {
        Known holder = of(row);
        return holder != null
                && isCalledOtherwise(row, holder)
                && !names.getOrDefault(holder.number(), Set.of())
                        .contains(SearchText.normalise(row.facts().subject().name()));
    }

    /** Whether the row gives another name than the subject has today; width, brackets and blanks make none. */
    static boolean isCalledOtherwise(JudgedRow row, Known holder) {
        String name = row.facts().subject().name();
        return !name.equals(holder.name()) && !SearchText.normalise(name).equals(SearchText.normalise(holder.name()));
    }
}
