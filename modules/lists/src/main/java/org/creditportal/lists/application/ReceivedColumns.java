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
import org.creditportal.files.read.RowStanding;
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

    /** What several columns may tell together: whether the subject still stands there, and until when. */
    private static final Set<ReceivedField> SEVERAL = EnumSet.of(ReceivedField.STATE, ReceivedField.UNTIL);

    private static final Set<ReceivedField> NEVER_TITLES = EnumSet.of(ReceivedField.NAME, ReceivedField.DOCUMENT);

    /** Of one name each. */
    private static final Set<ReceivedField> NAMES = EnumSet.of(ReceivedField.NAME, ReceivedField.AUTHORITY);

    private final Map<Integer, ReceivedField> places;
    private final List<String> titles;
    private final ListSource source;

    private ReceivedColumns(Map<Integer, ReceivedField> places, List<String> titles, ListSource source) {
        this.places = places;
        this.titles = titles;
        this.source = source;
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

    /**
     * The next row of data; {@code null} at the end. The same header, which comes again on every page of a form, is passed over.
     *
     * @throws ListingRefusedException where another table begins, whose columns are others
     */
    RawRow next(RawRows rows) {
        RawRow row = rows.next();
        while (row != null && namesColumns(row)) {
            if (!of(row.values(), source).places.equals(places)) {
                throw new ListingRefusedException(ListsError.RECEIVED_FURTHER_HEADER, row.line());
            }
            row = rows.next();
        }
        return row;
    }

    /** Where a row of data has its name or its document's number, a header names a column. */
    private boolean namesColumns(RawRow row) {
        return places.entrySet().stream()
                        .filter(place -> NEVER_TITLES.contains(place.getValue()))
                        .map(place -> SearchText.normalise(row.said(place.getKey())))
                        .anyMatch(said -> SHIPPED.containsKey(said)
                                || source.columns().values().stream()
                                        .flatMap(List::stream)
                                        .anyMatch(name ->
                                                SearchText.normalise(name).equals(said)))
                && of(row.values(), source).isHeader();
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
        Set<ReceivedField> named = EnumSet.noneOf(ReceivedField.class);
        named.addAll(places.values());
        named.removeAll(SEVERAL);
        usual.values().removeAll(named);
        put(places, folded, usual);
        return new ReceivedColumns(places, List.copyOf(titles), source);
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
            if (earlier != null && !SEVERAL.contains(field)) {
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
            String value = NAMES.contains(field) ? row.saidName(place) : row.said(place);
            if (!value.isEmpty()) {
                values.put(field, value);
            }
        });
        return values;
    }

    /** What the columns say of the last day on the list: the end that comes first counts. */
    List<String> untils(RawRow row) {
        return places.entrySet().stream()
                .filter(place -> place.getValue() == ReceivedField.UNTIL)
                .map(place -> row.said(place.getKey()))
                .filter(said -> !said.isEmpty())
                .toList();
    }

    /** What the columns say together of whether the subject still stands on the list. */
    RowStanding state(RawRow row) {
        return places.entrySet().stream()
                .filter(place -> place.getValue() == ReceivedField.STATE
                        && !row.said(place.getKey()).isEmpty())
                .map(place ->
                        RowStanding.of(SearchText.normalise(titles.get(place.getKey())), row.said(place.getKey())))
                .max(RowStanding::compareTo)
                .orElse(RowStanding.IN_FORCE);
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
        RowStanding.titles().forEach(title -> known.put(title, ReceivedField.STATE));
        names.stringPropertyNames().forEach(field -> {
            for (String name : names.getProperty(field).split("\\|")) {
                known.put(SearchText.normalise(name), ReceivedField.valueOf(field));
            }
        });
        return Map.copyOf(known);
    }
}
