package org.creditportal.records.domain.template;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.creditportal.files.read.CellFault;
import org.creditportal.files.read.Nothing;
import org.creditportal.files.read.UnreadColumns;
import org.creditportal.kernel.code.ForeignCurrency;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;

/** The line that names columns, by code or by any known text: which template it is, and which place holds what. */
public final class Header {

    /** So many known names make a line a header: a row of data has none, a title line at most one. */
    private static final int FEWEST_NAMES = 5;

    /** What columns are called that tell of which currency the amounts of their row are; no template has one. */
    private static final Set<String> CURRENCIES = Set.of(
            "\u5E01\u79CD",
            "\u5E01\u522B",
            "\u8D27\u5E01",
            "\u8D27\u5E01\u79CD\u7C7B",
            "\u8D27\u5E01\u540D\u79F0",
            "\u91D1\u989D\u5E01\u79CD",
            "\u7F5A\u6B3E\u5E01\u79CD");

    /** Of rows of data: what no column is called. */
    private static final List<Item> NEVER_TITLES = List.of(Item.SUBJECT_NAME, Item.DOCUMENT_NUMBER);

    private final Template template;
    private final TemplateFamily family;
    private final Item[] items;
    private final Map<Integer, String> standing;
    private final List<Integer> currencies;
    private final List<String> ignored;
    private final RepeatedValues repeated;
    /** Where rows of data have what no column is called. */
    private final int[] neverTitles;

    private Header(Template template, Match match, List<Integer> currencies, List<String> ignored) {
        this.template = template;
        this.family = match.family;
        this.items = match.items;
        this.standing = match.standing;
        this.currencies = currencies;
        this.ignored = ignored;
        this.repeated = new RepeatedValues(items.length);
        this.neverTitles = IntStream.range(0, items.length)
                .filter(place -> items[place] != null && NEVER_TITLES.contains(items[place]))
                .toArray();
    }

    /** Whether the line names columns. Not free: to be asked of the first lines and of the one after the header. */
    public static boolean looksLikeHeader(List<String> texts) {
        return knownNames(texts) >= FEWEST_NAMES;
    }

    /**
     * Whether a line below this one may be a header: where a row of data has its name or its document's number, it names a column. Cheap,
     * so that it can be asked of every row.
     */
    public boolean mayBeHeader(List<String> texts) {
        for (int place : neverTitles) {
            if (place < texts.size() && family.item(texts.get(place)) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line names the same columns in the same places. */
    public boolean isSame(List<String> texts) {
        Match other = Match.of(family, texts);
        int width = Math.max(items.length, other.items.length);
        return Arrays.equals(Arrays.copyOf(items, width), Arrays.copyOf(other.items, width));
    }

    /** How many different columns of one family of templates the line names. */
    static int knownNames(List<String> texts) {
        return Templates.FAMILIES.stream()
                .mapToInt(family -> (int) texts.stream()
                        .map(family::item)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count())
                .max()
                .orElse(0);
    }

    /** Whether any template has a column of this name. */
    static boolean isKnown(String text) {
        return Templates.FAMILIES.stream().anyMatch(family -> family.item(text) != null);
    }

    /**
     * Reads a line that names columns. The template is the one that knows most of them; among equals the one of whose
     * mandatory columns fewest are missing, then the newest.
     *
     * @throws RecordsException when the line is no header, names a column twice, or a mandatory one is missing
     */
    public static Header of(List<String> texts) {
        Match match = Templates.FAMILIES.stream()
                .map(family -> Match.of(family, texts))
                .max(Comparator.comparing((Match each) -> each.found.size())
                        .thenComparing(each -> -each.missing().size())
                        .thenComparing(each -> each.family.edition()))
                .orElseThrow();
        if (match.found.size() < FEWEST_NAMES) {
            throw new RecordsException(RecordsError.HEADER_NOT_FOUND);
        }
        Template template = match.family.template(match.found);
        if (match.repeated != null) {
            throw new RecordsException(
                    RecordsError.HEADER_AMBIGUOUS,
                    template.column(match.repeated).code());
        }
        if (!match.missing().isEmpty()) {
            throw new RecordsException(RecordsError.COLUMNS_MISSING, String.join(", ", match.missing()));
        }
        List<Integer> currencies = currencies(texts);
        UnreadColumns unread = new UnreadColumns(texts, place -> match.reads(place) || currencies.contains(place));
        return new Header(template, match, currencies, unread.titles());
    }

    private static List<Integer> currencies(List<String> texts) {
        return IntStream.range(0, texts.size())
                .filter(place -> CURRENCIES.contains(SearchText.normalise(texts.get(place))))
                .boxed()
                .toList();
    }

    public Template template() {
        return template;
    }

    /** Header texts that mean no column, shortened when long. */
    public List<String> ignored() {
        return ignored;
    }

    /** Whether anything is read from the column at a place of the line, from 0. */
    public boolean reads(int place) {
        return place < items.length && items[place] != null
                || standing.containsKey(place)
                || currencies.contains(place);
    }

    /** Code of the column at a place of the line, from 0; {@code null} when it means no column. */
    public String columnCode(int place) {
        return place < items.length && items[place] != null
                ? template.column(items[place]).code()
                : null;
    }

    /**
     * The values of a line of data. For one thread at a time.
     *
     * @param line line of the file, from 1
     * @param faults by place, what happened to values before they came here
     */
    public RowFields fields(long line, List<String> values, Map<Integer, CellFault> faults) {
        EnumMap<Item, String> said = new EnumMap<>(Item.class);
        int surplus = 0;
        for (int i = 0; i < values.size(); i++) {
            if (i >= items.length) {
                surplus += Nothing.isSaidBy(values.get(i)) ? 0 : 1;
            } else if (items[i] != null) {
                String value = repeated.said(i, items[i], values.get(i));
                if (!value.isEmpty()) {
                    said.put(items[i], value);
                }
            }
        }
        boolean foreign =
                currencies.stream().anyMatch(place -> place < values.size() && ForeignCurrency.isIn(values.get(place)));
        Map<Item, CellFault> byItem = faults.isEmpty() && !foreign ? Map.of() : byItem(faults, foreign);
        return RowFields.ofSaid(line, surplus, said, byItem, stated(values));
    }

    private Map<String, String> stated(List<String> values) {
        if (standing.isEmpty()) {
            return Map.of();
        }
        Map<String, String> stated = new LinkedHashMap<>();
        standing.forEach((place, title) -> stated.put(title, place < values.size() ? values.get(place) : ""));
        return stated;
    }

    private Map<Item, CellFault> byItem(Map<Integer, CellFault> faults, boolean foreign) {
        Map<Item, CellFault> byItem = new EnumMap<>(Item.class);
        if (foreign) {
            byItem.put(Item.FINE, CellFault.FOREIGN_CURRENCY_SHOWN);
            byItem.put(Item.CONFISCATED, CellFault.FOREIGN_CURRENCY_SHOWN);
        }
        faults.forEach((place, fault) -> {
            if (place < items.length && items[place] != null) {
                byItem.put(items[place], fault);
            }
        });
        return byItem;
    }

    /** What one family of templates makes of the line. */
    private static final class Match {

        private final TemplateFamily family;
        private final Item[] items;
        private final Map<Integer, String> standing = new TreeMap<>();
        private final Set<Item> found = EnumSet.noneOf(Item.class);
        private Item repeated;

        private Match(TemplateFamily family, int width) {
            this.family = family;
            this.items = new Item[width];
        }

        static Match of(TemplateFamily family, List<String> texts) {
            Match match = new Match(family, texts.size());
            for (int i = 0; i < match.items.length; i++) {
                Item item = family.item(texts.get(i));
                if ((item == null || item == Item.STATE && match.found.contains(item))
                        && StatedStanding.isTitle(texts.get(i))) {
                    match.standing.put(i, texts.get(i).strip());
                    continue;
                }
                match.items[i] = item;
                if (item != null && !match.found.add(item) && match.repeated == null) {
                    match.repeated = item;
                }
            }
            return match;
        }

        boolean reads(int place) {
            return items[place] != null || standing.containsKey(place);
        }

        List<String> missing() {
            return family.missing(found);
        }
    }
}
