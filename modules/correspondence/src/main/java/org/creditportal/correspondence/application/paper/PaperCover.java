package org.creditportal.correspondence.application.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The page before the first: what the paper is, of whom, under which number, by whom and when. It has no page number. */
final class PaperCover {

    private static final float TITLE_SIZE = 26;
    private static final float TEXT_SIZE = 15.75f;
    private static final float LINE = Sheet.HEIGHT / 22;
    private static final int LINE_OF_TITLE = 5;
    private static final int LINE_OF_ROWS = 10;
    private static final int LINE_OF_AUTHORITY = 20;
    private static final float TERMS = Sheet.WIDTH * 0.34f;
    private static final float GAP = TEXT_SIZE;

    private final PaperContent content;
    private final PaperFont regularWidths;
    private final PaperFont boldWidths;
    private final PDFont regular;
    private final PDFont bold;

    PaperCover(PaperContent content, PaperFont regularWidths, PaperFont boldWidths, PDFont regular, PDFont bold) {
        this.content = content;
        this.regularWidths = regularWidths;
        this.boldWidths = boldWidths;
        this.regular = regular;
        this.bold = bold;
    }

    /**
     * Draws it.
     *
     * @param number as the paper tells it, or that it has none yet
     */
    void draw(Sheet sheet, PaperBlock.Cover cover, String numberTerm, String number) throws IOException {
        float top = Sheet.TOP + LINE_OF_TITLE * LINE;
        LineBreaking title = new LineBreaking(boldWidths, TITLE_SIZE);
        for (String line : title.titleLines(content.title(), Sheet.WIDTH)) {
            sheet.text(
                    bold, TITLE_SIZE, Sheet.LEFT + (Sheet.WIDTH - boldWidths.width(line, TITLE_SIZE)) / 2, top, line);
            top += TITLE_SIZE * 1.5f;
        }
        List<List<String>> rows = new ArrayList<>(cover.rows());
        rows.add(List.of(numberTerm, number));
        float row = Math.max(top, Sheet.TOP + LINE_OF_ROWS * LINE);
        for (List<String> told : rows) {
            row = row(sheet, told, row);
        }
        float last = Math.max(row + LINE, Sheet.TOP + LINE_OF_AUTHORITY * LINE);
        centred(sheet, last, content.authority());
        centred(sheet, last + LINE, PaperContent.words(content.day()));
    }

    /** The term ends where what it is begins; that goes on below itself. */
    private float row(Sheet sheet, List<String> told, float top) throws IOException {
        float left = Sheet.LEFT + TERMS;
        sheet.text(bold, TEXT_SIZE, left - GAP - boldWidths.width(told.get(0), TEXT_SIZE), top, told.get(0));
        float below = top;
        for (String line : new LineBreaking(regularWidths, TEXT_SIZE).lines(told.get(1), Sheet.WIDTH - TERMS, 0)) {
            sheet.text(regular, TEXT_SIZE, left, below, line);
            below += LINE;
        }
        return Math.max(below, top + LINE) + LINE / 4;
    }

    private void centred(Sheet sheet, float top, String text) throws IOException {
        float left = Sheet.LEFT + (Sheet.WIDTH - regularWidths.width(text, TEXT_SIZE)) / 2;
        sheet.text(regular, TEXT_SIZE, left, top, text);
    }
}
