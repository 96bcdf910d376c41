package org.creditportal.records.domain.template;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What short texts mean that come again in row after row, as days and kinds do: each is read once. Holds a bounded number, and
 * forgets none, because a column has few of them or is not worth it. For many threads.
 */
final class RecurringTexts<T> {

    private static final int MOST = 10_000;
    private static final int LONGEST = 64;

    private final Map<String, T> meanings = new ConcurrentHashMap<>();
    private final Function<String, T> reading;

    /** @param reading gives the same for the same text, never {@code null}, and nothing that can be changed */
    RecurringTexts(Function<String, T> reading) {
        this.reading = reading;
    }

    T meaning(String text) {
        T known = meanings.get(text);
        return known == null ? read(text) : known;
    }

    private T read(String text) {
        T meaning = reading.apply(text);
        if (text.length() <= LONGEST && meanings.size() < MOST) {
            meanings.put(text, meaning);
        }
        return meaning;
    }
}
