package org.creditportal.kernel.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is too much for one query, in portions that each make one. */
public final class Portions {

    /** How many values one {@code IN} takes. */
    public static final int OF_A_QUERY = 1000;

    private Portions() {}

    /** All of them, in their order, so many at once; of nothing there is no portion. */
    public static <T> Stream<List<T>> of(Collection<T> all, int size) {
        List<T> values = List.copyOf(all);
        return IntStream.iterate(0, from -> from < values.size(), from -> from + size)
                .mapToObj(from -> values.subList(from, Math.min(values.size(), from + size)));
    }
}
