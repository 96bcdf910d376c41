package org.creditportal.correspondence.application.paper;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.creditportal.correspondence.application.paper.PaperContent.Verification;
import org.creditportal.kernel.text.Texts;

/**
 * Makes a copy of a paper that nobody can draw any more as it was, because its form has changed since: every page as it is kept, with
 * the copy's serial and code in the margin above it.
 */
final class PaperStamp {

    private static final float SIZE = 8;
    private static final float FIRST_LINE = 14 * Sheet.MILLIMETRE;
    private static final float CODE_SIDE = 20 * Sheet.MILLIMETRE;
    private static final float CODE_TOP = 10 * Sheet.MILLIMETRE;
    private static final Texts TEXTS = Texts.of("correspondence", Locale.CHINESE);

    private final Verification copy;

    PaperStamp(Verification copy) {
        this.copy = copy;
    }

    /** The signature of what is kept says nothing of a copy, which is signed by itself. */
    void stamp(PDDocument kept, PDFont font) throws IOException {
        kept.getDocumentCatalog().setAcroForm(null);
        boolean first = true;
        for (PDPage page : kept.getPages()) {
            page.setAnnotations(List.of());
            try (Sheet sheet = new Sheet(kept, page)) {
                sheet.colour(Sheet.Ink.BLACK);
                float line = FIRST_LINE;
                for (String text : texts()) {
                    sheet.text(font, SIZE, Sheet.LEFT, line, text);
                    line += SIZE + 3;
                }
                if (first) {
                    DrawnCode.draw(sheet, copy.address(), Sheet.LEFT + Sheet.WIDTH - CODE_SIDE, CODE_TOP, CODE_SIDE);
                }
            }
            first = false;
        }
    }

    private List<String> texts() {
        return List.of(
                TEXTS.get("paper.label.serial", copy.serial()),
                TEXTS.get("paper.label.code", copy.code()),
                TEXTS.get("paper.label.address", copy.address()));
    }
}
