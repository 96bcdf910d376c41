package org.creditportal.lists.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.creditportal.files.read.RawRow;
import org.creditportal.files.read.RawRows;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.received.ListSource;
import org.creditportal.lists.api.received.ReceivedField;

/** Which column of another authority's list tells what: by the names that such columns go by, and those of the tenant's source. */
final class ReceivedColumns {

    private static final int HEADER_WITHIN = 10;
    private static final Map<String, ReceivedField> SHIPPED = shipped();

    private final Map<Integer, ReceivedField> places;

    private ReceivedColumns(Map<Integer, ReceivedField> places) {
        this.places = places;
    }

    /**
     * Reads on to the row that names the columns.
     *
     * @throws ListingRefusedException where none of the first rows names subject, code and day
     */
    static ReceivedColumns find(RawRows rows, ListSource source) {
        Map<String, ReceivedField> known = new HashMap<>(SHIPPED);
        source.columns().forEach((field, names) -> names.forEach(name -> known.put(SearchText.normalise(name), field)));
        for (int i = 0; i < HEADER_WITHIN; i++) {
            RawRow row = rows.next();
            if (row == null) {
                break;
            }
            ReceivedColumns columns = of(row.values(), known);
            if (columns.isHeader()) {
                return columns;
            }
        }
        throw new ListingRefusedException(ListsError.RECEIVED_HEADER);
    }

    private static ReceivedColumns of(List<String> titles, Map<String, ReceivedField> known) {
        Map<Integer, ReceivedField> places = new HashMap<>();
        for (int i = 0; i < titles.size(); i++) {
            ReceivedField field = known.get(SearchText.normalise(titles.get(i)));
            if (field != null && !places.containsValue(field)) {
                places.put(i, field);
            }
        }
        return new ReceivedColumns(places);
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

    /** The first of the values that matter to which something happened before it came here. */
    Optional<ReceivedField> damaged(RawRow row) {
        return places.entrySet().stream()
                .filter(place -> row.fault(place.getKey()).isPresent())
                .map(Map.Entry::getValue)
                .min(ReceivedField::compareTo);
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
