package org.creditportal.site.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.site.api.EntryCriteria;
import org.creditportal.site.api.PublishedEntries;

/**
 * Reads the parameters of a search and collects what is wrong with them. The open-data interface refuses a request with
 * any fault; a page shows the faults beside what is still understood.
 */
final class Parameters {

    static final String TEXT = "q";
    static final String LIST = "list";
    static final String BUREAU = "bureau";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String PAGE = "page";
    static final String SIZE = "size";

    private static final int LONGEST_TEXT = 100;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final Map<String, ? extends Collection<String>> values;
    private final List<Fault> faults = new ArrayList<>();

    Parameters(Map<String, ? extends Collection<String>> values) {
        this.values = values;
    }

    /** What was wrong with the parameters read so far. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Finds fault with parameters that are unknown, given twice, or empty where only {@code q} may be. */
    void allowOnly(Set<String> names) {
        values.keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .forEach(name ->
                        faults.add(Fault.of(printable(name), "unknown", String.join(", ", new TreeSet<>(names)))));
        for (String name : names) {
            Collection<String> given = values.get(name);
            if (given != null && given.size() > 1) {
                faults.add(Fault.of(name, "duplicate"));
            } else if (given != null
                    && !TEXT.equals(name)
                    && given.iterator().next().isBlank()) {
                faults.add(Fault.of(name, "empty"));
            }
        }
    }

    /** The criteria, with lists that are published; parts with faults are left out. */
    EntryCriteria criteria(PublishedEntries entries) {
        return criteria(
                id -> entries.lists().stream().anyMatch(list -> list.id().equals(id)));
    }

    /** The criteria; parts with faults are left out. */
    EntryCriteria criteria(Predicate<String> isListType) {
        Optional<String> list = value(LIST);
        Optional<ListColour> colour = list.flatMap(Parameters::colour);
        Optional<String> type = list.filter(isListType);
        if (list.isPresent() && colour.isEmpty() && type.isEmpty()) {
            faults.add(Fault.of(LIST, "unknownList"));
        }
        LocalDate from = date(FROM);
        LocalDate until = date(UNTIL);
        if (from != null && until != null && from.isAfter(until)) {
            faults.add(Fault.of(FROM, "fromAfterUntil", UNTIL));
        }
        return new EntryCriteria(text(), colour.orElse(null), type.orElse(null), bureau(), from, until);
    }

    /** A whole number within bounds; the default when it is absent or wrong. */
    int number(String name, int otherwise, int least, int most) {
        Optional<String> value = value(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        boolean numeric = NUMBER.matcher(value.get()).matches();
        int number = numeric ? Integer.parseInt(value.get()) : least - 1;
        if (number < least || number > most) {
            faults.add(Fault.of(name, "number", least, most));
            return otherwise;
        }
        return number;
    }

    /** The value as it was sent, to be shown again; null when it is absent. */
    String sent(String name) {
        return value(name).orElse(null);
    }

    private String text() {
        Optional<String> text = value(TEXT);
        if (text.isEmpty()) {
            if (SearchText.saysNothing(first(TEXT))) {
                faults.add(Fault.of(TEXT, "short"));
            }
            return null;
        }
        if (text.get().length() > LONGEST_TEXT) {
            faults.add(Fault.of(TEXT, "long", LONGEST_TEXT));
            return null;
        }
        if (!EntryCriteria.isSearchable(text.get())) {
            faults.add(Fault.of(TEXT, "short"));
            return null;
        }
        return text.get();
    }

    private String bureau() {
        Optional<String> bureau = value(BUREAU);
        if (bureau.isPresent() && !SLUG.matcher(bureau.get()).matches()) {
            faults.add(Fault.of(BUREAU, "unknownBureau"));
            return null;
        }
        return bureau.orElse(null);
    }

    private LocalDate date(String name) {
        Optional<String> date = value(name);
        try {
            return date.map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException wrong) {
            faults.add(Fault.of(name, "date"));
            return null;
        }
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(first(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The value as it was sent, blank or not; {@code null} when it is absent. */
    private String first(String name) {
        Collection<String> given = values.get(name);
        return given == null || given.isEmpty() ? null : given.iterator().next();
    }

    private static Optional<ListColour> colour(String list) {
        for (ListColour colour : ListColour.values()) {
            if (colour.name().equals(list)) {
                return Optional.of(colour);
            }
        }
        return Optional.empty();
    }

    /** A name that nobody knows comes back in the answer: short, and without control characters. */
    private static String printable(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", "");
        return clean.length() > 40 ? clean.substring(0, 40) : clean;
    }
}
