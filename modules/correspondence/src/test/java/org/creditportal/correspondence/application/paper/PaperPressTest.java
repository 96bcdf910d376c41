package org.creditportal.correspondence.application.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.creditportal.correspondence.api.CorrespondenceException;
import org.creditportal.correspondence.api.document.DocumentTable;
import org.junit.jupiter.api.Test;

/** What is drawn, read back from the PDF by the library that others read it with. */
class PaperPressTest {

    private static final PaperPress PRESS = new PaperPress();

    @Test
    void standsOnAFourAsTheStandardSays() throws IOException {
        DrawnPaper paper = PRESS.draw(Papers.decision(4));
        try (PDDocument document = Loader.loadPDF(paper.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(paper.pages());
            PDRectangle sheet = document.getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isEqualTo(PDRectangle.A4.getWidth());
            assertThat(sheet.getHeight()).isEqualTo(PDRectangle.A4.getHeight());
            List<String> lines = new PDFTextStripper().getText(document).lines().toList();
            assertThat(lines.get(0)).isEqualTo(Papers.AUTHORITY);
            assertThat(lines.get(1)).isEqualTo("昆信异〔2026〕12号");
            assertThat(lines).contains("呈贡测试食品有限公司：", "一、查明的事实", "— 1 —");
            assertThat(String.join("", lines)).contains("2026年11月28日");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void aCopyBeginsWithItsSerialAndSaysItBesideItsCode() throws IOException {
        String text = text(PRESS.draw(Papers.copyOfReport()));
        assertThat(text.lines().findFirst()).contains("000003");
        assertThat(text).contains("份号 000003", "公共信用信息报告", "异议核实中", "已修复");
        assertThat(text(PRESS.draw(Papers.decision(1)))).doesNotContain("份号");
    }

    /** The cover is a page before the first, which keeps its number; it tells the paper's number and who made it. */
    @Test
    void aCoverStandsBeforeTheFirstPage() throws IOException {
        List<PaperBlock> blocks = List.of(
                new PaperBlock.Cover(List.of(List.of("名称", "呈贡测试食品有限公司".repeat(4)))), new PaperBlock.Text("一、基本信息"));
        DrawnPaper paper = PRESS.draw(Papers.showing(blocks));
        assertThat(paper.pages()).isEqualTo(2);
        try (PDDocument document = Loader.loadPDF(paper.bytes())) {
            PDFTextStripper cover = new PDFTextStripper();
            cover.setEndPage(1);
            assertThat(cover.getText(document))
                    .contains("名称", "昆信异〔2026〕12号", Papers.AUTHORITY)
                    .doesNotContain("一、基本信息", "— 1 —");
            assertThat(text(paper)).contains("一、基本信息", "— 1 —").doesNotContain("— 2 —");
        }
    }

    @Test
    void breaksTitlesBetweenWordsIntoLinesAlike() throws IOException {
        try (PDDocument document = Loader.loadPDF(PRESS.draw(Papers.decision(1)).bytes())) {
            assertThat(new PDFTextStripper().getText(document).lines()).contains("关于呈贡测试食品有限公司行政", "处罚信息的异议处理决定书");
        }
    }

    @Test
    void embedsEveryTypefaceThatItUses() throws IOException {
        try (PDDocument document = Loader.loadPDF(PRESS.draw(Papers.decision(6)).bytes())) {
            Set<String> names = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertThat(names).containsExactlyInAnyOrder("NotoSansSC-Regular", "NotoSansSC-Bold");
        }
    }

    /** The typeface has one glyph for 用 and for the radical ⽤: readers must be told the former. */
    @Test
    void whatIsCopiedFromItIsWhatWasWritten() throws IOException {
        String said =
                "用食⾏一⼆金月日示小网工人力口土大子寸山己干心手文方无曰木水火牛玉甘生田白皮目石禾立竹米羊老而耳肉舟色虫血行衣西见角言谷贝赤走足身车辛金门隹雨青非面革音页风飞首香马骨高鬼鱼鸟鹿麦黄黑鼎鼓鼠鼻齿龙龟";
        String plain = Normalizer.normalize(said, Normalizer.Form.NFKC);
        assertThat(text(PRESS.draw(Papers.saying(plain))).replaceAll("\\s", "")).contains(plain);
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        byte[] first = PRESS.draw(Papers.decision(9)).bytes();
        assertThat(PRESS.draw(Papers.decision(9)).bytes()).isEqualTo(first);
        assertThat(new PaperPress().draw(Papers.decision(9)).bytes()).isEqualTo(first);
    }

    @Test
    void everyLengthKeepsSealAndTextOnOnePageAndAllWithinTheMargins() throws IOException {
        for (int paragraphs = 1; paragraphs < 24; paragraphs++) {
            DrawnPaper paper = PRESS.draw(Papers.decision(paragraphs));
            try (PDDocument document = Loader.loadPDF(paper.bytes())) {
                Margins margins = new Margins();
                margins.setStartPage(paper.pages());
                String last = margins.getText(document);
                assertThat(last).contains("2026年11月28日");
                assertThat(last).as(paragraphs + " paragraphs").containsAnyOf("一、查明的事实", "公示；", "元");
                margins.setStartPage(1);
                margins.getText(document);
                assertThat(margins.left).isGreaterThanOrEqualTo(Sheet.LEFT - 1);
                assertThat(margins.right).isLessThanOrEqualTo(Sheet.LEFT + Sheet.WIDTH + 1);
                assertThat(margins.bottom).isLessThan(Sheet.TOP + Sheet.HEIGHT + 40);
            }
        }
    }

    @Test
    void theCodeSaysWhereItIsVerified() throws Exception {
        PaperContent content = Papers.decision(3);
        assertThat(scan(PRESS.draw(content))).isEqualTo(content.verification().address());
    }

    @Test
    void aPreviewSaysSoAndHasNeitherNumberNorSealNorCode() throws IOException {
        String text = text(PRESS.draw(Papers.preview()));
        assertThat(text).contains("（预览，未编号）", "预览").doesNotContain("核验", "昆信异", "示例印章");
    }

    @Test
    void aSealForDemonstrationSaysSo() throws IOException {
        assertThat(text(PRESS.draw(Papers.sealed(true)))).contains("示例印章");
        assertThat(text(PRESS.draw(Papers.sealed(false)))).doesNotContain("示例印章");
    }

    /** A hole in an official document would go unseen. */
    @Test
    void refusesWhatItHasNoGlyphFor() {
        PaperContent content = Papers.saying("经核查\uE000无误。");
        assertThatThrownBy(() -> PRESS.draw(content))
                .isInstanceOf(CorrespondenceException.class)
                .hasMessageContaining("correspondence.notPrintable");
    }

    /** A report of somebody whose name it cannot print is made all the same: the name is spelled, and the paper says how. */
    @Test
    void spellsWhatIsOnRecordAndHasNoGlyph() throws IOException {
        String rare = "某" + Character.toString(0x20BB7) + "公司";
        String spelled = "某〓〔U+20BB7〕公司";
        List<List<String>> rows = List.of(List.of(rare, "甲"));
        PaperContent content = Papers.showing(List.of(
                new PaperBlock.Cover(rows),
                new PaperBlock.Text(rare),
                new PaperBlock.Table(new DocumentTable(List.of(1, 1), List.of(rare, "乙"), rows))));
        assertThatThrownBy(() -> PRESS.draw(content)).hasMessageContaining("correspondence.notPrintable");
        PaperContent told = PRESS.spelled(content);
        assertThat(told.blocks().stream().flatMap(PaperBlock::texts))
                .containsExactly(spelled, "甲", spelled, spelled, "乙", spelled, "甲", "〓为字库未收录的字，其后为统一码。");
        DrawnPaper paper = PRESS.draw(told);
        assertThat(text(paper)).contains(spelled);
        assertThat(PRESS.draw(PRESS.spelled(content)).bytes()).isEqualTo(paper.bytes());
        assertThat(PRESS.spelled(told)).isEqualTo(told);
    }

    @Test
    void whatCanBePrintedStaysAsItIs() {
        PaperContent content = Papers.copyOfReport();
        assertThat(PRESS.spelled(content)).isSameAs(content);
    }

    @Test
    void printsRareCharactersOfNames() throws IOException {
        assertThat(text(PRESS.draw(Papers.saying("申请人䶮喆、頔、𬭎某。")))).contains("䶮喆、頔、𬭎某");
    }

    /** A report's rows: short ones, ones of many lines, and more than a page holds. */
    @Test
    void tablesStayWithinTheMarginsAndLoseNothingOverleaf() throws IOException {
        String reason = "未按规定期限公示年度报告，且通过登记的住所无法取得联系；".repeat(12);
        for (int rows = 1; rows < 60; rows += 7) {
            List<List<String>> told = IntStream.rangeClosed(1, rows)
                    .mapToObj(i -> List.of("第" + i + "条", i % 5 == 0 ? reason + "止" + i + "。" : "警告", ""))
                    .toList();
            DrawnPaper paper = PRESS.draw(Papers.showing(List.of(
                    new PaperBlock.Text("一、行政处罚"),
                    new PaperBlock.Table(new DocumentTable(List.of(1, 4, 1), List.of("序号", "内容", "标注"), told)),
                    new PaperBlock.Text("以上为全部内容。"))));
            try (PDDocument document = Loader.loadPDF(paper.bytes())) {
                Margins margins = new Margins();
                String text = margins.getText(document).replaceAll("\\s", "");
                for (int i = 1; i <= rows; i++) {
                    assertThat(text).contains("第" + i + "条");
                    assertThat(i % 5 != 0 || text.contains("止" + i + "。")).isTrue();
                }
                assertThat(margins.right).isLessThanOrEqualTo(Sheet.LEFT + Sheet.WIDTH + 1);
                assertThat(margins.bottom).isLessThan(Sheet.TOP + Sheet.HEIGHT + 40);
            }
        }
    }

    @Test
    void aHoleInATableIsRefusedToo() {
        PaperContent content = Papers.showing(
                List.of(new PaperBlock.Table(new DocumentTable(List.of(1), List.of(), List.of(List.of("某\uE000公司"))))));
        assertThatThrownBy(() -> PRESS.draw(content)).hasMessageContaining("correspondence.notPrintable");
    }

    private static String text(DrawnPaper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String scan(DrawnPaper paper) throws Exception {
        try (PDDocument document = Loader.loadPDF(paper.bytes())) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(paper.pages() - 1, 150);
            int width = image.getWidth();
            int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(
                            new HybridBinarizer(new RGBLuminanceSource(width, image.getHeight(), pixels))))
                    .getText();
        }
    }

    /** How far the text reaches. */
    private static final class Margins extends PDFTextStripper {

        private float left = Float.MAX_VALUE;
        private float right;
        private float bottom;

        @Override
        protected void processTextPosition(TextPosition text) {
            // The seal's letters stand in every direction; all others are upright.
            if (text.getTextMatrix().getShearX() == 0) {
                left = Math.min(left, text.getXDirAdj());
                right = Math.max(right, text.getXDirAdj() + text.getWidthDirAdj());
                bottom = Math.max(bottom, text.getYDirAdj());
            }
            super.processTextPosition(text);
        }
    }
}
