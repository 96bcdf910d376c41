package org.creditportal.kernel.text;

import com.ibm.icu.text.UnicodeSet;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text in the letters that {@link SearchText} compares, each with its place in the text: so what was written otherwise is found where
 * it stands. What nobody sees, and the dot between the parts of a name, are nothing; other punctuation parts what stands beside it.
 */
final class FoldedText {

    /** How many signs people write within one name. */
    private static final int MOST_SIGNS_WITHIN = 2;

    private static final char FIRST_IDEOGRAPH = '\u4E00';
    private static final char LAST_IDEOGRAPH = '\u9FFF';

    /** Blanks and ends of lines too: copies from printed pages break lines within names. */
    private static final UnicodeSet UNSEEN =
            new UnicodeSet("[[:White_Space:][:Cc:][:Cs:][[:Default_Ignorable_Code_Point:]-[:Cn:]]\u2800]").freeze();

    private static final UnicodeSet DOTS =
            new UnicodeSet("[\u00B7\u0387\u1427\u119E\u2022\u2027\u2219\u22C5\u2E31\u2E33\u30FB\uFF65]").freeze();

    private final String text;
    private int length;
    private int[] letters;
    private int[] from;
    private int[] to;
    /** How much punctuation stands before each letter, or behind the last. */
    private int[] signs;

    FoldedText(String text) {
        this.text = text;
        int expected = text.length() + 1;
        letters = new int[expected];
        from = new int[expected];
        to = new int[expected];
        signs = new int[expected];
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int next = i + Character.charCount(character);
            fold(character, i, next);
            i = next;
        }
    }

    private void fold(int character, int start, int end) {
        if (character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH) {
            add(SimplifiedForms.of(character), start, end);
        } else if (SilentCharacters.contain(character)) {
            signs[length] += isNothing(character) ? 0 : 1;
        } else if (!isNothing(character)) {
            // Taken apart, because accents are written as one with their letter or beside it.
            Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                    .toUpperCase(Locale.ROOT)
                    .codePoints()
                    .filter(each -> !SilentCharacters.contain(each))
                    .forEach(each -> add(SimplifiedForms.of(LookAlikes.of(each)), start, end));
        }
    }

    private static boolean isNothing(int character) {
        return isUnseen(character) || DOTS.contains(character);
    }

    /** Whether nobody sees the character. */
    static boolean isUnseen(int character) {
        return UNSEEN.contains(character);
    }

    private void add(int letter, int start, int end) {
        if (length + 1 == letters.length) {
            int roomier = 2 * letters.length;
            letters = Arrays.copyOf(letters, roomier);
            from = Arrays.copyOf(from, roomier);
            to = Arrays.copyOf(to, roomier);
            signs = Arrays.copyOf(signs, roomier);
        }
        letters[length] = letter;
        from[length] = start;
        to[length] = end;
        length++;
    }

    int length() {
        return length;
    }

    int letter(int place) {
        return letters[place];
    }

    /** Where in the text the letter begins. */
    int from(int place) {
        return from[place];
    }

    /** What the text says from one letter to another. */
    String written(int first, int last) {
        return text.substring(from[first], to[last]);
    }

    /**
     * Whether a name stands here, and not only within words of an alphabet. Punctuation may be left out where the name has it.
     *
     * @param throughout whether there may be punctuation anywhere within the name
     */
    boolean says(FoldedText name, int place, boolean throughout) {
        if (place + name.length > length || !isApart(place) || !isApart(place + name.length)) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (letters[place + i] != name.letters[i]
                    || i > 0 && signs[place + i] > mostSigns(name.signs[i], throughout)) {
                return false;
            }
        }
        return true;
    }

    private static int mostSigns(int own, boolean throughout) {
        return throughout || own > 0 ? Math.max(MOST_SIGNS_WITHIN, own) : 0;
    }

    /** Whether a word may end before the letter: within a character it does not, and neither between letters that have capitals. */
    private boolean isApart(int place) {
        if (place == 0 || place == length) {
            return true;
        }
        boolean touching = to[place - 1] == from[place];
        return from[place - 1] != from[place]
                && !(touching && Character.isUpperCase(letters[place - 1]) && Character.isUpperCase(letters[place]));
    }
}
