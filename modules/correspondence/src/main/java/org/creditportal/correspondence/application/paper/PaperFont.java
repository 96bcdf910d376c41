package org.creditportal.correspondence.application.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A typeface (Noto Sans SC, SIL Open Font License). It is read once; of it every document embeds the glyphs that it shows, so
 * that a paper looks the same wherever it is opened.
 */
final class PaperFont {

    private static final String FOLDER = "/fonts/ttf/NotoSansSC/NotoSansSC-";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float unitsPerEm;

    private PaperFont(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** Reads a weight, {@code Regular} or {@code Bold}. */
    static PaperFont read(String weight) {
        try (InputStream stream = PaperFont.class.getResourceAsStream(FOLDER + weight + ".ttf")) {
            TrueTypeFont font = new TTFParser()
                    .parse(new RandomAccessReadBuffer(CharacterTable.withoutRadicals(stream.readAllBytes())));
            // Ligatures and variants would make glyphs of characters that nobody typed.
            font.setEnableGsub(false);
            return new PaperFont(font);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The font for one document, of which it will embed what it needs. */
    PDFont in(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }

    /** The first character that it has no glyph for. */
    OptionalInt missing(String text) {
        return text.codePoints()
                .filter(character -> glyphs.getGlyphId(character) == 0)
                .findFirst();
    }

    /** The text with each character that it has no glyph for told by its Unicode number, after the sign for such a one. */
    String spelled(String text) {
        return text.codePoints()
                .mapToObj(character -> glyphs.getGlyphId(character) == 0
                        ? "\u3013\u3014U+%04X\u3015".formatted(character)
                        : Character.toString(character))
                .collect(Collectors.joining());
    }

    float width(String text, float size) {
        // Asked for every unit of every line: without a stream.
        int units = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            units += advance(text.codePointAt(at));
        }
        return units * size / unitsPerEm;
    }

    private int advance(int character) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(character));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
