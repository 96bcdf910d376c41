package org.creditportal.lists.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.api.subject.ToldSubject;

/**
 * With which names a whole list tells each code and number. Spreadsheets that fill down give the first one's code to those below,
 * and a portion of the rows does not show it.
 */
final class NamesOfList {

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> contested = new HashSet<>();

    void add(ReadRow row) {
        if (row.isSound()) {
            ToldSubject subject = row.subject();
            String name = SearchText.normalise(subject.name());
            String earlier = names.putIfAbsent(subject.identifier(), name);
            if (earlier != null && !earlier.equals(name)) {
                contested.add(subject.identifier());
            }
        }
    }

    /** The row, which knows whether the list gives its code or number to others, too. */
    ReadRow judged(ReadRow row) {
        return row.isSound() && contested.contains(row.subject().identifier()) ? row.contested() : row;
    }
}
