package org.creditportal.records.domain.template;

import java.util.EnumMap;
import java.util.Map;

/**
 * The values of one row by what they mean; blanks around a value and the apostrophe or tab that spreadsheets put before long digits
 * are gone, absent and empty values are the same.
 */
public final class RowFields {

    private final long line;
    private final int surplus;
    private final Map<Item, String> values;

    /**
     * @param line line of the file, from 1
     * @param surplus how many values the row has beyond the header's columns
     */
    public RowFields(long line, int surplus, Map<Item, String> raw) {
        this.line = line;
        this.surplus = surplus;
        this.values = new EnumMap<>(Item.class);
        raw.forEach((item, value) -> {
            String trimmed = trim(value);
            if (!trimmed.isEmpty()) {
                values.put(item, trimmed);
            }
        });
    }

    private static String trim(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && (isBlank(value.charAt(start)) || value.charAt(start) == '\'')) {
            start++;
        }
        while (end > start && isBlank(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(start, end);
    }

    /** Also no-break, ideographic and zero-width blanks, which copies from web pages bring along. */
    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    public long line() {
        return line;
    }

    public int surplus() {
        return surplus;
    }

    /** The value; empty text when there is none. */
    public String get(Item item) {
        return values.getOrDefault(item, "");
    }

    /** The value; {@code null} when there is none. */
    String orNull(Item item) {
        return values.get(item);
    }

    public boolean has(Item item) {
        return values.containsKey(item);
    }

    /** Whether the row says nothing at all, as formatted but unused lines of spreadsheets do. */
    public boolean isEmpty() {
        return values.isEmpty() && surplus == 0;
    }

    /** The values that are there, in the order of {@link Item}. */
    public Map<Item, String> values() {
        return new EnumMap<>(values);
    }
}
