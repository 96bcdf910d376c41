package org.creditportal.files.read;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.creditportal.kernel.text.Invisible;

/**
 * Finds numbers whose last figures a spreadsheet replaced by zeros before it wrote a text file: it keeps fifteen. Of the longest the
 * zeros alone tell it; of those of sixteen or seventeen figures the column does, in which all that are so long end alike. Who means
 * the zeros marks the value as text with an apostrophe or a tab, as spreadsheets want it.
 */
public final class CutNumbers {

    private static final int SHORTEST = 16;
    private static final int SHORTEST_LOST = 18;
    private static final Pattern ZEROS_FOR_DIGITS = Pattern.compile("[1-9][0-9]{14}0{3,10}");
    private static final Pattern LONG = Pattern.compile("[1-9][0-9]{15,24}");
    private static final Pattern CUT = Pattern.compile("[1-9][0-9]{14}0{1,10}");

    private final Map<Integer, String> firstCut = new HashMap<>();
    private final BitSet alike = new BitSet();
    private final BitSet whole = new BitSet();

    CutNumbers() {}

    /**
     * Whether a number of sixteen or seventeen figures looks cut: nothing but zeros stand behind the first fifteen. One in ten or a
     * hundred is meant so; to be asked of numbers that are never so long.
     */
    public static boolean looksCut(String number) {
        return number.length() < SHORTEST_LOST && CUT.matcher(number).matches();
    }

    /** Looks at a row before it is judged; the more rows were seen, the surer the judgement of their columns. */
    void see(List<String> values) {
        for (int place = 0; place < values.size(); place++) {
            String value = values.get(place);
            if (mayBeLong(value) && !whole.get(place)) {
                String number = withoutBlanks(value);
                if (CUT.matcher(number).matches()) {
                    // One decision against several stands in several rows; another number is another witness.
                    String first = firstCut.putIfAbsent(place, number);
                    alike.set(place, alike.get(place) || first != null && !first.equals(number));
                } else if (LONG.matcher(number).matches()) {
                    whole.set(place);
                }
            }
        }
    }

    /** What happened to the values of a row, by their places. */
    Map<Integer, CellFault> faults(List<String> values) {
        Map<Integer, CellFault> faults = faultsByThemselves(values);
        for (int place = alike.nextSetBit(0);
                place >= 0 && place < values.size();
                place = alike.nextSetBit(place + 1)) {
            if (!whole.get(place)
                    && CUT.matcher(withoutBlanks(values.get(place))).matches()) {
                faults = faults.isEmpty() ? new HashMap<>() : faults;
                faults.put(place, CellFault.DIGITS_LOST);
            }
        }
        return faults;
    }

    /** The same where no column is known. */
    static Map<Integer, CellFault> faultsByThemselves(List<String> values) {
        Map<Integer, CellFault> faults = Map.of();
        for (int place = 0; place < values.size(); place++) {
            if (isLost(values.get(place))) {
                faults = faults.isEmpty() ? new HashMap<>() : faults;
                faults.put(place, CellFault.DIGITS_LOST);
            }
        }
        return faults;
    }

    static boolean isLost(String value) {
        return value.length() >= SHORTEST_LOST
                && value.contains("000")
                && ZEROS_FOR_DIGITS.matcher(withoutBlanks(value)).matches();
    }

    /** Nearly no value is; this is asked of every value of every row. */
    private static boolean mayBeLong(String value) {
        if (value.length() < SHORTEST) {
            return false;
        }
        char inside = value.charAt(SHORTEST / 2);
        return inside >= '0' && inside <= '9';
    }

    /** Around the value, but for the tab that marks it as text. */
    private static String withoutBlanks(String value) {
        int from = 0;
        int to = value.length();
        while (from < to && value.charAt(from) != '\t' && Invisible.isBlank(value.charAt(from))) {
            from++;
        }
        while (to > from && Invisible.isBlank(value.charAt(to - 1))) {
            to--;
        }
        return value.substring(from, to);
    }
}
