package org.creditportal.kernel.text;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSetIterator;
import java.util.HashMap;
import java.util.Map;

/**
 * The simplified form of each traditional character, by ICU's rules. A character stands for one character, whatever
 * stands beside it: only so is a part of a text folded to the same part of the folded text. Loaded on first use.
 */
final class SimplifiedForms {

    private static final int MOST_ROUNDS = 3;
    private static final char[] BASIC = new char[Character.MAX_VALUE + 1];
    private static final Map<Integer, Integer> SUPPLEMENTARY = new HashMap<>();

    static {
        Transliterator simplifier = Transliterator.getInstance("Traditional-Simplified");
        UnicodeSet changed = simplifier.getSourceSet();
        for (UnicodeSetIterator each = new UnicodeSetIterator(changed); each.next(); ) {
            put(each.codepoint, simplest(each.codepoint, simplifier));
        }
    }

    private SimplifiedForms() {}

    static int of(int character) {
        if (character > Character.MAX_VALUE) {
            return SUPPLEMENTARY.getOrDefault(character, character);
        }
        return BASIC[character] == 0 ? character : BASIC[character];
    }

    /** Some simplified characters are traditional forms of others, a few even of each other: the least of such stands. */
    private static int simplest(int character, Transliterator simplifier) {
        int before = character;
        int simplest = simplified(character, simplifier);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            before = simplest;
            simplest = simplified(simplest, simplifier);
        }
        return Math.min(before, simplest);
    }

    private static int simplified(int character, Transliterator simplifier) {
        String simplified = simplifier.transliterate(Character.toString(character));
        boolean single = simplified.codePointCount(0, simplified.length()) == 1;
        return single ? simplified.codePointAt(0) : character;
    }

    private static void put(int traditional, int simplified) {
        if (traditional <= Character.MAX_VALUE && simplified <= Character.MAX_VALUE) {
            BASIC[traditional] = (char) simplified;
        } else if (traditional > Character.MAX_VALUE) {
            SUPPLEMENTARY.put(traditional, simplified);
        }
    }
}
