package org.creditportal.records.domain.subject;

import java.util.Collection;
import java.util.List;

/** Finds, by index only, which subjects are worth comparing. Merged ones are never among them, but where it is said. */
public interface DuplicateCandidates {

    /** The next subjects to look through, a bounded number. */
    Window window(long after);

    /** Pairs of which the first lies in the window, that share a code or number in any of its forms. */
    List<Pair> pairs(Window window);

    /** Persons of the window who are known by another certificate than the identity card. */
    List<Subject> personsWithoutCard(Window window);

    /** Persons of the window who are known by a permit whose number may tell its issue, also those who were merged. */
    List<Subject> permitHolders(Window window);

    /** Persons whose number has one of these blind indexes. */
    List<Subject> personsOf(Collection<String> numberIndexes);

    /** Subjects that share a code or number with the one. */
    List<String> relatives(String subjectNumber);

    /** Subjects that have or had exactly the name, at most a few dozen. */
    List<String> namesakes(String name);

    /**
     * Subjects by their row's id.
     *
     * @param after exclusive
     * @param until inclusive
     * @param last whether there are none after it
     */
    record Window(long after, long until, boolean last) {}

    /** Numbers of two subjects. */
    record Pair(String one, String other) {

        /** The same whichever of the two comes first. */
        public static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }

        /** As {@link Merge#pair}. */
        public String key() {
            return Merge.pair(one, other);
        }
    }
}
