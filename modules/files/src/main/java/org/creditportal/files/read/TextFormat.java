package org.creditportal.files.read;

import java.nio.charset.Charset;

/** Tells JSON from CSV by the first character that says anything; a name ending in .csv is believed, since CSV may begin so. */
final class TextFormat {

    private static final String JSON_STARTS = "{[";

    private TextFormat() {}

    static FileFormat of(byte[] start, Charset charset, FileName name) {
        boolean bracket = JSON_STARTS.indexOf(firstCharacter(new String(start, charset))) >= 0;
        boolean mayBeJson = name.ending().isEmpty() || name.ending().equals("json");
        return bracket && mayBeJson ? FileFormat.JSON : FileFormat.CSV;
    }

    private static int firstCharacter(String text) {
        return text.chars()
                .filter(character -> character != '\uFEFF' && !Character.isWhitespace(character))
                .findFirst()
                .orElse(' ');
    }
}
