package org.creditportal.benchmarks.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * PDFBox with the same two weights of the typeface, read once: draws the texts, rules and shapes of given pages where they stand, and
 * nothing else.
 */
final class LibraryAlone {

    private static final String TYPEFACES = "/fonts/ttf/NotoSansSC/NotoSansSC-";

    private final List<List<Drawing>> pages = new ArrayList<>();
    private final TrueTypeFont regular = read("Regular");
    private final TrueTypeFont bold = read("Bold");

    LibraryAlone(byte[] example) {
        try (PDDocument document = Loader.loadPDF(example)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                List<Drawing> drawings = new ArrayList<>(ReadTexts.of(document, page));
                drawings.addAll(ReadLines.of(document.getPage(page)));
                pages.add(drawings);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TrueTypeFont read(String weight) {
        try (InputStream stream = LibraryAlone.class.getResourceAsStream(TYPEFACES + weight + ".ttf")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    byte[] draw() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDFont text = PDType0Font.load(document, regular, true);
            PDFont head = PDType0Font.load(document, bold, true);
            for (List<Drawing> drawings : pages) {
                draw(document, text, head, drawings);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void draw(PDDocument document, PDFont text, PDFont head, List<Drawing> drawings) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            Canvas canvas = new Canvas(stream, text, head);
            for (Drawing drawing : drawings) {
                drawing.on(canvas);
            }
        }
    }
}
