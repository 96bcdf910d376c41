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
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * PDFBox with the same two weights of the typeface, read once: shows the lines of given pages, one below the other, the first of
 * each page bold, and nothing else.
 */
final class LibraryAlone {

    private static final String TYPEFACES = "/fonts/ttf/NotoSansSC/NotoSansSC-";
    private static final float SIZE = 15.75f;
    private static final float LINE = 29;

    private final List<List<String>> pages = new ArrayList<>();
    private final TrueTypeFont regular = read("Regular");
    private final TrueTypeFont bold = read("Bold");

    LibraryAlone(byte[] example) {
        try (PDDocument document = Loader.loadPDF(example)) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document).lines().toList());
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
            for (List<String> lines : pages) {
                draw(document, text, head, lines);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void draw(PDDocument document, PDFont text, PDFont head, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            stream.beginText();
            stream.setFont(head, SIZE);
            stream.newLineAtOffset(SIZE, page.getMediaBox().getHeight() - LINE);
            for (String line : lines) {
                stream.showText(line);
                stream.newLineAtOffset(0, -LINE);
                stream.setFont(text, SIZE);
            }
            stream.endText();
        }
    }
}
