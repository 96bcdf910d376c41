package org.creditportal.lists.domain.received;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.code.DocumentNumber;
import org.creditportal.kernel.text.SearchText;

/**
 * What the rows of a delivery still tell that could not be taken: enough to say which entries none of them can be. Decisions of
 * different numbers are different entries; without a number on one side, subjects who were never called alike are.
 */
public final class UnreadRows {

    private static final String BETWEEN = " ";

    private final Set<String> documents = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> namesWithoutDocument = new HashSet<>();
    private boolean namelessWithDocument;
    private boolean blank;

    /**
     * One more.
     *
     * @param name {@code null} where it cannot be relied on
     * @param document {@code null} where it cannot be relied on
     */
    public void add(String name, String document) {
        String folded = name == null ? "" : SearchText.normalise(name);
        boolean nameless = folded.isEmpty();
        blank |= nameless && document == null;
        namelessWithDocument |= nameless && document != null;
        if (document != null) {
            documents.add(new DocumentNumber(document).identity());
        }
        if (!nameless) {
            names.add(folded);
        }
        if (!nameless && document == null) {
            namesWithoutDocument.add(folded);
        }
    }

    /** Whether one of them may be the entry. */
    public boolean mayTell(ReceivedEntry entry) {
        if (blank) {
            return true;
        }
        return entry.document() == null
                ? namelessWithDocument || isCalled(entry, names)
                : documents.contains(new DocumentNumber(entry.document()).identity())
                        || isCalled(entry, namesWithoutDocument);
    }

    private static boolean isCalled(ReceivedEntry entry, Set<String> told) {
        return entry.foundBy().stream().anyMatch(told::contains);
    }

    /** The words that an entry is found by, one by one. */
    static Set<String> words(String searchText) {
        return Set.copyOf(List.of(searchText.split(BETWEEN)));
    }
}
