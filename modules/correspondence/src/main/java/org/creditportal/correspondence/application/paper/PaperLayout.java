package org.creditportal.correspondence.application.paper;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.creditportal.correspondence.application.paper.Sheet.Ink;
import org.creditportal.kernel.text.Texts;

/**
 * Where everything stands on the pages (GB/T 9704-2012): red head, number, red line, title, addressee, 22 lines of 28 characters
 * to a page, name, date and seal at the end, page numbers outside. The seal never stands on a page without text.
 */
final class PaperLayout {

    private static final int LINES = 22;
    static final float LINE = Sheet.HEIGHT / LINES;

    /** 三号, 二号, 四号 and smaller than all, in points. */
    private static final float TEXT_SIZE = 15.75f;

    private static final float TITLE_SIZE = 22;
    private static final float PAGE_SIZE = 14;
    private static final float NOTE_SIZE = 8;
    private static final float HEAD_SIZE = 48;
    private static final float MARK_SIZE = 110;

    private static final float INDENT = 2 * TEXT_SIZE;

    /** Two empty lines, name, date and the seal's lower half. */
    private static final int LINES_OF_THE_END = 6;

    private static final int LINES_WITH_THE_END = 2;
    private static final float CODE_SIDE = 26 * Sheet.MILLIMETRE;
    private static final String COLON = "\uFF1A";
    private static final Texts TEXTS = Texts.of("correspondence", Locale.CHINESE);

    private final PDDocument document;
    private final PaperContent content;
    private final PaperFont regularWidths;
    private final PaperFont boldWidths;
    private final PDFont regular;
    private final PDFont bold;

    PaperLayout(PDDocument document, PaperContent content, PaperFont regular, PaperFont bold) throws IOException {
        this.document = document;
        this.content = content;
        this.regularWidths = regular;
        this.boldWidths = bold;
        this.regular = regular.in(document);
        this.bold = bold.in(document);
    }

    int draw() throws IOException {
        describe();
        List<String> titles =
                new LineBreaking(boldWidths, TITLE_SIZE).titleLines(content.title(), Sheet.WIDTH - 2 * INDENT);
        int first = linesOfTheHead(titles);
        List<List<PaperLine>> pages = pages(first);
        int covers = cover();
        for (int page = 0; page < pages.size(); page++) {
            try (Sheet sheet = new Sheet(document)) {
                int begin = page == 0 ? first : 0;
                mark(sheet);
                if (page == 0) {
                    head(sheet, titles);
                }
                text(sheet, pages.get(page), begin);
                if (page == pages.size() - 1) {
                    end(sheet, begin + pages.get(page).size());
                }
                foot(sheet, page + 1);
            }
        }
        return covers + pages.size();
    }

    /** How many pages stand before the first. */
    private int cover() throws IOException {
        if (content.blocks().isEmpty() || !(content.blocks().get(0) instanceof PaperBlock.Cover cover)) {
            return 0;
        }
        try (Sheet sheet = new Sheet(document)) {
            mark(sheet);
            new PaperCover(content, regularWidths, boldWidths, regular, bold)
                    .draw(sheet, cover, TEXTS.get("paper.label.number"), number());
        }
        return 1;
    }

    private String number() {
        return content.isPreview()
                ? TEXTS.get("paper.option.withoutNumber")
                : content.number().toString();
    }

    /** Nothing in the file depends on when or where it was written but what its content says. */
    private void describe() throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(content.title());
        information.setAuthor(content.authority());
        GregorianCalendar moment = GregorianCalendar.from(content.drawnAt().atZone(ZoneOffset.UTC));
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        document.setDocumentId(content.drawnAt().toEpochMilli());
        ArchivalForm.give(document, "zh-CN");
    }

    /** Head, number, line, title and the empty lines between and below. */
    private static int linesOfTheHead(List<String> titles) {
        return 7 + titles.size() + 1;
    }

    private List<List<PaperLine>> pages(int first) {
        List<PaperLine> lines = lines();
        List<List<PaperLine>> pages = new ArrayList<>();
        int begin = 0;
        int room = LINES - first;
        while (begin < lines.size()) {
            int end = Math.min(lines.size(), begin + Math.max(1, room));
            pages.add(new ArrayList<>(lines.subList(begin, end)));
            begin = end;
            room = LINES;
        }
        List<PaperLine> last = pages.get(pages.size() - 1);
        int used = last.size() + (pages.size() == 1 ? first : 0);
        if (used + LINES_OF_THE_END > LINES) {
            int moved = Math.max(1, Math.min(LINES_WITH_THE_END, last.size() - 1));
            List<PaperLine> carried = last.subList(last.size() - moved, last.size());
            pages.add(new ArrayList<>(carried));
            carried.clear();
        }
        return pages;
    }

    private List<PaperLine> lines() {
        LineBreaking breaking = new LineBreaking(regularWidths, TEXT_SIZE);
        List<PaperLine> lines = new ArrayList<>();
        breaking.lines(content.addressee() + COLON, Sheet.WIDTH, 0).forEach(line -> lines.add(text(regular, 0, line)));
        for (PaperBlock block : content.blocks()) {
            if (block instanceof PaperBlock.Table table) {
                lines.addAll(new PaperTable(regularWidths, regular, boldWidths, bold).lines(table.table()));
            } else if (block instanceof PaperBlock.Text text) {
                lines.addAll(paragraph(text.paragraph(), breaking));
            }
        }
        return lines;
    }

    private List<PaperLine> paragraph(String paragraph, LineBreaking breaking) {
        List<PaperLine> lines = new ArrayList<>();
        PDFont font = Numbering.isHeading(paragraph) ? bold : regular;
        float indent = INDENT;
        for (String line : breaking.lines(paragraph, Sheet.WIDTH, INDENT)) {
            lines.add(text(font, indent, line));
            indent = 0;
        }
        return lines;
    }

    private static PaperLine text(PDFont font, float indent, String text) {
        return (sheet, line) -> sheet.text(font, TEXT_SIZE, Sheet.LEFT + indent, baseLine(line), text);
    }

    private void head(Sheet sheet, List<String> titles) throws IOException {
        float size = Math.min(HEAD_SIZE, HEAD_SIZE * Sheet.WIDTH / boldWidths.width(content.authority(), HEAD_SIZE));
        // The serial of a copy begins the first line (GB/T 9704-2012).
        if (content.verification() != null && content.verification().serial() != null) {
            sheet.text(
                    regular,
                    TEXT_SIZE,
                    Sheet.LEFT,
                    baseLine(0),
                    content.verification().serial());
        }
        sheet.colour(Ink.RED);
        centred(sheet, bold, boldWidths, size, baseLine(2), content.authority());
        sheet.line(Sheet.LEFT, baseLine(4) + 4 * Sheet.MILLIMETRE, Sheet.WIDTH, 1.5f);
        sheet.colour(Ink.BLACK);
        centred(sheet, regular, regularWidths, TEXT_SIZE, baseLine(4), number());
        for (int line = 0; line < titles.size(); line++) {
            centred(sheet, bold, boldWidths, TITLE_SIZE, baseLine(7 + line), titles.get(line));
        }
    }

    private void text(Sheet sheet, List<PaperLine> lines, int begin) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).draw(sheet, begin + i);
        }
    }

    /** Name above date on the seal, which would else hide them; the date ends four characters from the right. */
    private void end(Sheet sheet, int begin) throws IOException {
        String day = PaperContent.words(content.day());
        float dayWidth = regularWidths.width(day, TEXT_SIZE);
        float centre = Sheet.LEFT + Sheet.WIDTH - 4 * TEXT_SIZE - dayWidth / 2;
        float nameWidth = regularWidths.width(content.authority(), TEXT_SIZE);
        if (content.verification() != null) {
            new DrawnSeal(content.seal(), TEXTS.get("paper.option.sampleSeal"), boldWidths, bold)
                    .draw(sheet, centre, baseLine(begin + 3) - TEXT_SIZE / 2);
            verification(sheet, begin);
        }
        float nameLeft = Math.min(centre - nameWidth / 2, Sheet.LEFT + Sheet.WIDTH - nameWidth);
        sheet.text(regular, TEXT_SIZE, nameLeft, baseLine(begin + 2), content.authority());
        sheet.text(regular, TEXT_SIZE, centre - dayWidth / 2, baseLine(begin + 3), day);
    }

    private void verification(Sheet sheet, int begin) throws IOException {
        float top = baseLine(begin + 2) + LINE / 2;
        DrawnCode.draw(sheet, content.verification().address(), Sheet.LEFT, top, CODE_SIDE);
        float below = top + CODE_SIDE + NOTE_SIZE + 2;
        sheet.text(
                regular,
                NOTE_SIZE,
                Sheet.LEFT,
                below,
                TEXTS.get("paper.label.code", content.verification().code()));
        sheet.text(
                regular,
                NOTE_SIZE,
                Sheet.LEFT,
                below + NOTE_SIZE + 3,
                TEXTS.get("paper.label.address", content.verification().address()));
        if (content.verification().serial() != null) {
            sheet.text(
                    regular,
                    NOTE_SIZE,
                    Sheet.LEFT,
                    below + 2 * (NOTE_SIZE + 3),
                    TEXTS.get("paper.label.serial", content.verification().serial()));
        }
    }

    private void foot(Sheet sheet, int page) throws IOException {
        String number = "\u2014 " + page + " \u2014";
        float fromTop = Sheet.TOP + Sheet.HEIGHT + 7 * Sheet.MILLIMETRE + PAGE_SIZE;
        float width = regularWidths.width(number, PAGE_SIZE);
        // Odd pages outside on the right, even ones on the left, one character in.
        float left = page % 2 == 1 ? Sheet.LEFT + Sheet.WIDTH - width - PAGE_SIZE : Sheet.LEFT + PAGE_SIZE;
        sheet.text(regular, PAGE_SIZE, left, fromTop, number);
    }

    /** Below everything else, so that a preview can be read. */
    private void mark(Sheet sheet) throws IOException {
        if (content.isPreview()) {
            sheet.colour(Ink.PALE);
            float left = Sheet.LEFT + Sheet.WIDTH / 4;
            sheet.turned(
                    bold,
                    MARK_SIZE,
                    left,
                    Sheet.TOP + Sheet.HEIGHT * 0.75f,
                    Math.PI / 4,
                    TEXTS.get("paper.option.preview"));
        }
        sheet.colour(Ink.BLACK);
    }

    private void centred(Sheet sheet, PDFont font, PaperFont widths, float size, float fromTop, String text)
            throws IOException {
        float left = Sheet.LEFT + (Sheet.WIDTH - widths.width(text, size)) / 2;
        sheet.text(font, size, left, fromTop, text);
    }

    private static float baseLine(int line) {
        return Sheet.TOP + (line + 1) * LINE - (LINE - TEXT_SIZE) / 2 - 2;
    }
}
