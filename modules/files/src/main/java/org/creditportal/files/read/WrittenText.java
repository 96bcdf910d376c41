package org.creditportal.files.read;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.creditportal.kernel.code.Filler;
import org.creditportal.kernel.text.Invisible;

/**
 * What officers type or paste into a form for what is kept for good: the same is demanded of it as of the cells of a file, because
 * it comes from there.
 */
public final class WrittenText {

    private static final char BROKEN = '\uFFFD';
    private static final Pattern NO_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private WrittenText() {}

    /** In one line, without what was pasted along and nobody meant; empty for {@code null}. */
    public static String clean(String written) {
        return written == null ? "" : WrittenValue.clean(written, false);
    }

    /** Whether it says something that can be kept: no word for "nothing", no error of a spreadsheet, no mark that turns it round. */
    public static boolean isSound(String cleaned) {
        return !Nothing.isSaidBy(cleaned) && CellFault.shownBy(cleaned) == null && isReadable(cleaned);
    }

    /** Whether it may be anybody's name. */
    public static boolean isName(String cleaned) {
        return isSound(cleaned) && WrittenName.isName(cleaned);
    }

    /** Whether it may be anybody's number: it has figures and is no filler. */
    public static boolean isNumber(String cleaned) {
        String narrow = Normalizer.normalize(cleaned, Normalizer.Form.NFKC);
        return isSound(cleaned) && !Filler.isNobodys(NO_SIGNS.matcher(narrow).replaceAll(""));
    }

    /** Whether there is no sign that nobody can see or that a broken conversion left, and no mark that turns text round. */
    public static boolean isReadable(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character == BROKEN || Character.isISOControl(character) || Invisible.isDirectionMark(character)) {
                return false;
            }
        }
        return !Invisible.hasHalfCharacter(value);
    }
}
