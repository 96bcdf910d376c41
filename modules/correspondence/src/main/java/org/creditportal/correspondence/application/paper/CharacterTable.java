package org.creditportal.correspondence.application.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The table by which a TrueType font finds glyphs (cmap). The typeface draws 用 and the radical ⽤ with the same glyph, and the PDF
 * library tells readers the first of the characters that have a glyph: whoever copied a name from a paper or searched for it would
 * get radicals. So the radicals and the ideographs for compatibility are taken out of the table.
 */
final class CharacterTable {

    private static final int TABLES = 12;
    private static final int TABLE_LENGTH = 16;
    private static final int ENCODINGS = 4;
    private static final int ENCODING_LENGTH = 8;
    private static final int SEGMENTED_COVERAGE = 12;
    private static final int GROUPS = 16;
    private static final int GROUP_LENGTH = 12;
    private static final int NO_GLYPH = 0;

    private CharacterTable() {}

    /** Changes the font's bytes. */
    static byte[] withoutRadicals(byte[] font) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        int table = table(bytes);
        int encodings = bytes.getShort(table + 2);
        for (int i = 0; i < encodings; i++) {
            int part = table + bytes.getInt(table + ENCODINGS + i * ENCODING_LENGTH + 4);
            if (bytes.getShort(part) == SEGMENTED_COVERAGE) {
                takeOut(bytes, part);
            }
        }
        return font;
    }

    private static int table(ByteBuffer bytes) {
        byte[] tag = new byte[4];
        for (int place = TABLES; ; place += TABLE_LENGTH) {
            bytes.get(place, tag);
            if ("cmap".equals(new String(tag, StandardCharsets.US_ASCII))) {
                return bytes.getInt(place + 8);
            }
        }
    }

    /** A group that begins with no glyph gives its further characters the first glyphs, whose own characters come before. */
    private static void takeOut(ByteBuffer bytes, int part) {
        int groups = bytes.getInt(part + 12);
        for (int i = 0; i < groups; i++) {
            int group = part + GROUPS + i * GROUP_LENGTH;
            int first = bytes.getInt(group);
            if (first >= 0x2E80 && first < 0x2FE0 || first >= 0xF900 && first < 0xFB00) {
                bytes.putInt(group + 8, NO_GLYPH);
            }
        }
    }
}
