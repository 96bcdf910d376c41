package org.creditportal.records.domain.template;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creditportal.files.read.CellFault;
import org.creditportal.files.read.Nothing;
import org.creditportal.files.read.WrittenName;
import org.creditportal.files.read.WrittenValue;

/**
 * The values of one row by what they mean, without what nobody meant ({@link WrittenValue}); absent values, empty ones and words
 * for nothing are the same.
 */
public final class RowFields {

    private final long line;
    private final int surplus;
    private final Map<Item, String> values;
    private final Map<Item, CellFault> faults;
    private final Map<String, String> stated;

    /**
     * @param line line of the file, from 1
     * @param surplus how many values the row has beyond the header's columns
     */
    public RowFields(long line, int surplus, Map<Item, String> raw) {
        this(line, surplus, raw, Map.of());
    }

    /** @param faults what the reader of the file saw happen to values, and the text does not show */
    RowFields(long line, int surplus, Map<Item, String> raw, Map<Item, CellFault> faults) {
        this(line, surplus, said(raw), faults, Map.of());
    }

    private RowFields(
            long line, int surplus, Map<Item, String> said, Map<Item, CellFault> faults, Map<String, String> standing) {
        this.line = line;
        this.surplus = surplus;
        this.values = said;
        this.faults = faults;
        this.stated = standing.isEmpty() ? Map.of() : stated(standing);
    }

    /**
     * A row of a file.
     *
     * @param said what its values {@link #said say}, without those that say nothing; the row's from now on
     * @param standing what columns that no template has say of whether the row still stands, by their titles
     */
    static RowFields ofSaid(
            long line,
            int surplus,
            EnumMap<Item, String> said,
            Map<Item, CellFault> faults,
            Map<String, String> standing) {
        return new RowFields(line, surplus, said, faults, standing);
    }

    private static Map<Item, String> said(Map<Item, String> raw) {
        Map<Item, String> said = new EnumMap<>(Item.class);
        raw.forEach((item, value) -> {
            String written = said(item, value);
            if (!written.isEmpty()) {
                said.put(item, written);
            }
        });
        return said;
    }

    /** The value of a column without what nobody meant; empty where it says nothing. */
    static String said(Item item, String raw) {
        String written = item.namesOne() ? WrittenName.clean(raw) : WrittenValue.clean(raw, item.hasLines());
        return Nothing.isSaidBy(written) ? "" : written;
    }

    private static Map<String, String> stated(Map<String, String> standing) {
        Map<String, String> stated = new LinkedHashMap<>();
        standing.forEach((title, value) -> {
            String written = WrittenValue.clean(value, false);
            if (!Nothing.isSaidBy(written)) {
                stated.put(title, written);
            }
        });
        return stated;
    }

    /** What columns that the template has not say of whether the row still stands, by their titles. */
    Map<String, String> stated() {
        return stated;
    }

    /** What happened to the value before it came here; {@code null} when nothing did. */
    CellFault fault(Item item) {
        CellFault seen = faults.get(item);
        return seen != null ? seen : CellFault.shownBy(get(item));
    }

    /** Whether the reader saw anything happen to the value that its text does not show. */
    boolean isDamaged(Item item) {
        return faults.containsKey(item);
    }

    /** Whether the value may stand in the cell of another row or column, with which this one is merged. */
    boolean lost(Item item) {
        return faults.get(item) == CellFault.MERGED;
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
        return values.isEmpty() && surplus == 0 && !faults.containsValue(CellFault.MERGED);
    }

    /** The values that are there of what only some kinds of records have. */
    Map<Item, String> content() {
        Map<Item, String> content = new EnumMap<>(Item.class);
        values.forEach((item, value) -> {
            if (item.isContent()) {
                content.put(item, value);
            }
        });
        return content;
    }

    /** The values that are there, in the order of {@link Item}. */
    public Map<Item, String> values() {
        return new EnumMap<>(values);
    }
}
