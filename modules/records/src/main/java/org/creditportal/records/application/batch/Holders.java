package org.creditportal.records.application.batch;

import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.application.subject.KnownSubjects.Known;
import org.creditportal.records.domain.template.Item;

/**
 * Who holds the identifiers of rows on record, and under which names.
 *
 * @param byKey the subjects on record, by identity key
 * @param names every name that a subject has or had, as it is compared, by its number; only of those whom any row calls
 *     otherwise than its name of today
 * @param representatives by whose number a row names its legal representative, by the row's line
 */
public record Holders(Map<String, Known> byKey, Map<String, Set<String>> names, Map<Long, Known> representatives) {

    boolean isOnRecord(JudgedRow row) {
        return byKey.containsKey(row.subjectKey());
    }

    /** Whose identifier it is; {@code null} when nobody's on record. */
    Known of(JudgedRow row) {
        return byKey.get(row.subjectKey());
    }

    /** Whether the identifier is on record for somebody who never had the row's name. */
    boolean contradict(JudgedRow row) {
        return never(of(row), row.facts().subject().name());
    }

    /**
     * Whose number the row's legal representative has, who never had the representative's name; {@code null} where nothing speaks
     * against the row. Nobody can tell which of the two was meant.
     */
    Known otherThanRepresentative(JudgedRow row) {
        Known person = representatives.get(row.line());
        return never(person, row.facts().content().get(Item.REPRESENTATIVE)) ? person : null;
    }

    private boolean never(Known holder, String name) {
        return holder != null
                && isCalledOtherwise(name, holder)
                && !names.getOrDefault(holder.number(), Set.of()).contains(SearchText.normalise(name));
    }

    /** Whether it is another name than the subject has today; width, brackets and blanks make none. */
    static boolean isCalledOtherwise(String name, Known holder) {
        return !name.equals(holder.name()) && !SearchText.normalise(name).equals(SearchText.normalise(holder.name()));
    }
}
