package org.creditportal.correspondence.application.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.creditportal.correspondence.api.document.DocumentTable;

/**
 * A table in the lines of the page: each of these holds two lines of smaller text (五号), so that a row takes as many as it needs
 * and may go on overleaf.
 */
final class PaperTable {

    private static final float SIZE = 10.5f;
    private static final float LEADING = 13;
    private static final float PADDING = 3;
    private static final float RULE = 0.5f;
    private static final int TEXTS_OF_A_LINE = 2;

    private final PaperFont regularWidths;
    private final PDFont regular;
    private final PaperFont boldWidths;
    private final PDFont bold;

    PaperTable(PaperFont regularWidths, PDFont regular, PaperFont boldWidths, PDFont bold) {
        this.regularWidths = regularWidths;
        this.regular = regular;
        this.boldWidths = boldWidths;
        this.bold = bold;
    }

    List<PaperLine> lines(DocumentTable table) {
        float[] edges = edges(table.shares());
        List<PaperLine> lines = new ArrayList<>();
        if (!table.headings().isEmpty()) {
            lines.addAll(row(table.headings(), edges, boldWidths, bold));
        }
        table.rows().forEach(row -> lines.addAll(row(row, edges, regularWidths, regular)));
        return lines;
    }

    private static float[] edges(List<Integer> shares) {
        int whole = shares.stream().mapToInt(Integer::intValue).sum();
        float[] edges = new float[shares.size() + 1];
        int before = 0;
        for (int column = 0; column <= shares.size(); column++) {
            edges[column] = Sheet.LEFT + Sheet.WIDTH * before / whole;
            before += column < shares.size() ? shares.get(column) : 0;
        }
        return edges;
    }

    private static List<PaperLine> row(List<String> cells, float[] edges, PaperFont widths, PDFont font) {
        LineBreaking breaking = new LineBreaking(widths, SIZE);
        List<List<String>> columns = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            float width = edges[column + 1] - edges[column] - 2 * PADDING;
            columns.add(breaking.lines(cells.get(column), width, 0));
        }
        int most = columns.stream().mapToInt(List::size).max().orElse(1);
        int pieces = Math.max(1, (most + TEXTS_OF_A_LINE - 1) / TEXTS_OF_A_LINE);
        List<PaperLine> lines = new ArrayList<>();
        for (int piece = 0; piece < pieces; piece++) {
            lines.add(new Piece(columns, edges, font, piece, piece == pieces - 1, most == 1));
        }
        return lines;
    }

    /**
     * What of a row stands on one line of the page.
     *
     * @param single whether the whole row is one line of text, which then stands in the middle
     */
    private record Piece(
            List<List<String>> columns, float[] edges, PDFont font, int place, boolean last, boolean single)
            implements PaperLine {

        @Override
        public void draw(Sheet sheet, int line) throws IOException {
            float top = Sheet.TOP + line * PaperLayout.LINE;
            sheet.uprights(edges, top, PaperLayout.LINE, RULE);
            if (place == 0) {
                sheet.line(Sheet.LEFT, top, Sheet.WIDTH, RULE);
            }
            if (last) {
                sheet.line(Sheet.LEFT, top + PaperLayout.LINE, Sheet.WIDTH, RULE);
            }
            for (int column = 0; column < columns.size(); column++) {
                texts(sheet, columns.get(column), edges[column] + PADDING, top);
            }
        }

        private void texts(Sheet sheet, List<String> texts, float left, float top) throws IOException {
            float first = single ? top + PaperLayout.LINE / 2 + SIZE * 0.36f : top + PADDING + SIZE * 0.88f;
            int begin = place * TEXTS_OF_A_LINE;
            for (int i = begin; i < Math.min(texts.size(), begin + TEXTS_OF_A_LINE); i++) {
                sheet.text(font, SIZE, left, first + (i - begin) * LEADING, texts.get(i));
            }
        }
    }
}
