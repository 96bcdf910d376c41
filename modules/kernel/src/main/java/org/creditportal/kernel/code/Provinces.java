package org.creditportal.kernel.code;

import java.util.BitSet;
import java.util.stream.Stream;

/** The provinces by the first two digits of division codes (GB/T 2260), as codes and numbers of real people carry them. */
final class Provinces {

    /** Codes of bodies that the centre itself registers. */
    private static final String CENTRE = "10";

    /** The Production and Construction Corps, which registers by a number of its own beside those of Xinjiang. */
    private static final String CORPS = "66";

    private static final BitSet PROVINCES = Stream.of(
                    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41",
                    "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71",
                    "81", "82")
            .mapToInt(Integer::parseInt)
            .collect(BitSet::new, BitSet::set, BitSet::or);

    private static final int PROVINCE_LENGTH = 2;

    private Provinces() {}

    /** Whether a registering authority may have such a division: six digits in a province, the centre or the corps. */
    static boolean hasDivision(String division) {
        String province = division.substring(0, PROVINCE_LENGTH);
        return CodeText.isDigits(division, 0, division.length())
                && !Filler.isFiller(division)
                && (isProvince(province) || province.equals(CENTRE) || province.equals(CORPS));
    }

    static boolean isProvince(String twoDigits) {
        return CodeText.isDigits(twoDigits, 0, PROVINCE_LENGTH) && PROVINCES.get(Integer.parseInt(twoDigits));
    }
}
