package org.creditportal.kernel.text;

import com.ibm.icu.text.UnicodeSet;

/**
 * Characters of which it is known that they tell no two names apart: blanks, controls, what is never shown, punctuation, signs
 * of arithmetic and money, ornaments. Every other one counts, also what this version of Unicode does not know yet and what is for private
 * use. The description characters of rare ideographs and the marks for a missing one are symbols and count as well.
 */
final class SilentCharacters {

    private static final UnicodeSet SUPPLEMENTARY = new UnicodeSet("[[:White_Space:][:Cc:][:Cs:]"
                    + "[[:Default_Ignorable_Code_Point:]-[:Cn:]][:P:][:Sm:][:Sc:][:Sk:]"
                    // What keyboards and pages have for the dot between the parts of a name.
                    + "[\u1427\u119E]"
                    + "[\u2605\u2606\u25CF\u25CE\u25C6\u25C7\u25A0\u25B2\u25B3]]")
            .freeze();
    private static final boolean[] BASIC = new boolean[Character.MAX_VALUE + 1];

    static {
        for (int character = 0; character < BASIC.length; character++) {
            BASIC[character] = SUPPLEMENTARY.contains(character);
        }
    }

    private SilentCharacters() {}

    static boolean contain(int character) {
        return character < BASIC.length ? BASIC[character] : SUPPLEMENTARY.contains(character);
    }
}
