package org.creditportal.files.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.creditportal.kernel.text.Invisible;

/**
 * The columns of a table of which nobody here knows what they tell, by their titles, and by their places those that have values and no
 * title. Whoever hands the file in reads them before its rows count: one may say that what stands beside it is over.
 */
public final class UnreadColumns {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_TEXT = 2000;
    private static final Pattern ENDS_OF_LINES = Pattern.compile("[\\p{C}\\s]+");

    private final List<String> titles = new ArrayList<>();
    private final BitSet titled = new BitSet();
    private final BitSet untitled = new BitSet();

    /**
     * @param texts the line that names the columns
     * @param known whether it is known what the column at a place, from 0, tells
     */
    public UnreadColumns(List<String> texts, IntPredicate known) {
        for (int place = 0; place < texts.size(); place++) {
            String title = ENDS_OF_LINES.matcher(texts.get(place).strip()).replaceAll(" ");
            titled.set(place, !Invisible.isBlank(title));
            if (titled.get(place) && !known.test(place)) {
                titles.add(title.substring(0, Math.min(LONGEST_TITLE, title.length())));
            }
        }
    }

    /** Looks at a row below the titles for values in columns that have none. */
    public void see(RawRow row) {
        List<String> values = row.values();
        for (int place = titled.nextClearBit(0); place < values.size(); place = titled.nextClearBit(place + 1)) {
            if (!untitled.get(place) && !Invisible.isBlank(values.get(place))) {
                untitled.set(place);
            }
        }
    }

    /** Titles that mean nothing here, shortened where they are long. */
    public List<String> titles() {
        return List.copyOf(titles);
    }

    /** The letters of columns that have values and no title, as far as rows were seen; empty for none. */
    public String untitled() {
        return Places.ranges(untitled, Places::column);
    }

    /** All of them, those without a title by their letters in brackets. */
    public List<String> all() {
        List<String> all = new ArrayList<>(titles);
        untitled.stream().mapToObj(place -> "(" + Places.column(place) + ")").forEach(all::add);
        return List.copyOf(all);
    }

    /** As one text, as far as they fit. */
    public static String text(List<String> columns) {
        String text = String.join("\n", columns);
        return text.substring(0, Math.min(LONGEST_TEXT, text.length()));
    }

    /** What a {@link #text} says; {@code null} is none. */
    public static List<String> read(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    /** Whether a {@link #text} says all there was to say. */
    public static boolean isWhole(String text) {
        return text == null || text.length() < LONGEST_TEXT;
    }
}
