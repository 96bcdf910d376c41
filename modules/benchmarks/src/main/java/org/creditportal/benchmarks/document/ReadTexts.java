package org.creditportal.benchmarks.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The texts of a page, each where it stands: a cell of a table is one. */
final class ReadTexts extends PDFTextStripper {

    private final List<Drawing> drawings = new ArrayList<>();
    private float height;

    static List<Drawing> of(PDDocument document, int page) throws IOException {
        ReadTexts reader = new ReadTexts();
        reader.height = document.getPage(page).getMediaBox().getHeight();
        reader.setStartPage(page + 1);
        reader.setEndPage(page + 1);
        reader.getText(document);
        return reader.drawings;
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) {
        TextPosition first = glyphs.get(0);
        boolean bold = first.getFont().getName().endsWith("Bold");
        float size = first.getFontSizeInPt();
        float left = first.getXDirAdj();
        float base = height - first.getYDirAdj();
        drawings.add(canvas -> {
            canvas.stream().beginText();
            canvas.stream().setFont(bold ? canvas.bold() : canvas.regular(), size);
            canvas.stream().newLineAtOffset(left, base);
            canvas.stream().showText(text);
            canvas.stream().endText();
        });
    }
}
