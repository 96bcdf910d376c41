package org.creditportal.kernel.text;

/** Texts of ASCII characters only, as ids, codes and numbers are: the database refuses to compare these with others. */
public final class AsciiText {

    private static final int CHARACTERS = 128;
    private static final String NO_ID = "-";

    private AsciiText() {}

    /** Whether it may be an id, a code or a number at all. */
    public static boolean is(String text) {
        return text.chars().allMatch(character -> character < CHARACTERS);
    }

    /** The id to ask the database for: the text, or where it can be no id one that nothing has; {@code null} for {@code null}. */
    public static String id(String text) {
        return text == null || is(text) ? text : NO_ID;
    }
}
