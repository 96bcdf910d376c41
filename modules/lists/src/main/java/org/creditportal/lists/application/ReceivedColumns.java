package org.creditportal.lists.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.creditportal.files.read.CellFault;
import org.creditportal.files.read.RawRow;
import org.creditportal.files.read.RawRows;
import org.creditportal.files.read.UnreadColumns;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.received.ListSource;
import org.creditportal.lists.api.received.ReceivedField;

/** Which column of another authority's list tells what: by the names that such columns go by, and those of the tenant's source. */
final class ReceivedColumns {

    private static final int HEADER_WITHIN = 10;
    private static final Map<String, ReceivedField> SHIPPED = shipped();

    /** Faults of no day. */
    private static final Set<CellFault> FIT_FOR_DAYS = EnumSet.of(CellFault.MADE_A_DAY, CellFault.MORE_SHOWN);

    private final Map<Integer, ReceivedField> places;
    private final List<String> titles;

    private ReceivedColumns(Map<Integer, ReceivedField> places, List<String> titles) {
        this.places = places;
        this.titles = titles;
    }

    /**
     * Reads on to the row that names the columns.
     *
     * @throws ListingRefusedException where none of the first rows names subject, code and day, or two columns tell the same
     */
    static ReceivedColumns find(RawRows rows, ListSource source) {
        for (int i = 0; i < HEADER_WITHIN; i++) {
            RawRow row = rows.next();
            if (row == null) {
                break;
            }
            ReceivedColumns columns = of(row.values(), source);
            if (columns.isHeader()) {
                columns.demandSingle();
                return columns;
            }
        }
        throw new ListingRefusedException(ListsError.RECEIVED_HEADER);
    }

    /** What the source's own names tell of, the first of them that the file has, goes before what columns are called elsewhere. */
    private static ReceivedColumns of(List<String> titles, ListSource source) {
        List<String> folded = titles.stream().map(SearchText::normalise).toList();
        Map<Integer, ReceivedField> places = new TreeMap<>();
        source.columns().forEach((field, names) -> names.stream()
                .map(SearchText::normalise)
                .filter(folded::contains)
                .findFirst()
                .ifPresent(name -> put(places, folded, Map.of(name, field))));
        Map<String, ReceivedField> usual = new HashMap<>(SHIPPED);
        usual.values().removeAll(Set.copyOf(places.values()));
        put(places, folded, usual);
        return new ReceivedColumns(places, List.copyOf(titles));
    }

    private static void put(Map<Integer, ReceivedField> places, List<String> titles, Map<String, ReceivedField> known) {
        for (int i = 0; i < titles.size(); i++) {
            ReceivedField field = known.get(titles.get(i));
            if (field != null) {
                places.putIfAbsent(i, field);
            }
        }
    }

    /** Of two columns for one thing, nobody can tell here which is meant: one of them is the representative's number. */
    private void demandSingle() {
        Map<ReceivedField, Integer> first = new EnumMap<>(ReceivedField.class);
        places.forEach((place, field) -> {
            Integer earlier = first.putIfAbsent(field, place);
            if (earlier != null && field != ReceivedField.STATE) {
                throw new ListingRefusedException(
                        ListsError.RECEIVED_COLUMN_TWICE,
                        titles.get(earlier).strip(),
                        titles.get(place).strip());
            }
        });
    }

    private boolean isHeader() {
        return places.containsValue(ReceivedField.NAME)
                && places.containsValue(ReceivedField.DECIDED_ON)
                && (places.containsValue(ReceivedField.CODE) || places.containsValue(ReceivedField.ID_NUMBER));
    }

    /** What the row tells; what is empty or a word for nothing is left out. */
    Map<ReceivedField, String> values(RawRow row) {
        Map<ReceivedField, String> values = new EnumMap<>(ReceivedField.class);
        places.forEach((place, field) -> {
            String value = row.said(place);
            if (!value.isEmpty()) {
                values.put(field, value);
            }
        });
        return values;
    }

    /** What the columns say together of whether the subject still stands on the list. */
    ReceivedState state(RawRow row) {
        return places.entrySet().stream()
                .filter(place -> place.getValue() == ReceivedField.STATE
                        && !row.said(place.getKey()).isEmpty())
                .map(place ->
                        ReceivedState.of(SearchText.normalise(titles.get(place.getKey())), row.said(place.getKey())))
                .max(ReceivedState::compareTo)
                .orElse(ReceivedState.IN_FORCE);
    }

    /** The others, of which nobody here knows what they tell. */
    UnreadColumns unread() {
        return new UnreadColumns(titles, places::containsKey);
    }

    /** The values that matter to which something happened before they came here. */
    Map<ReceivedField, CellFault> damaged(RawRow row) {
        Map<ReceivedField, CellFault> damaged = new EnumMap<>(ReceivedField.class);
        places.forEach((place, field) -> row.fault(place)
                .filter(fault -> !(isDay(field) && FIT_FOR_DAYS.contains(fault)))
                .ifPresent(fault -> damaged.put(field, fault)));
        return damaged;
    }

    private static boolean isDay(ReceivedField field) {
        return field == ReceivedField.DECIDED_ON || field == ReceivedField.UNTIL;
    }

    private static Map<String, ReceivedField> shipped() {
        Properties names = new Properties();
        try (Reader text = new InputStreamReader(
                ReceivedColumns.class.getResourceAsStream("/org/creditportal/lists/received-columns.properties"),
                StandardCharsets.UTF_8)) {
            names.load(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Map<String, ReceivedField> known = new HashMap<>();
        names.stringPropertyNames().forEach(field -> {
            for (String name : names.getProperty(field).split("\\|")) {
                known.put(SearchText.normalise(name), ReceivedField.valueOf(field));
            }
        });
        return Map.copyOf(known);
    }
}
