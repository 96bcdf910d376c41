package org.creditportal.files.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
import org.creditportal.files.write.WorkbookTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookRowsTest {

    private static List<RawRow> read(Workbooks workbook) {
        return Reading.upload(workbook.bytes(), "a.xlsx");
    }

    private static String cell(String attributes, String content) {
        return read(Workbooks.withRows("<row><c " + attributes + ">" + content + "</c></row>"))
                .get(0)
                .values()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "1.23E+17,123000000000000000",
        "1.1000000000000001,1.1",
        "0.30000000000000004,0.3",
        "5.0,5",
        "-0.50,-0.5",
        "123456789012345,123456789012345",
        "1E-7,0.0000001",
        "0,0",
        "00,0",
        "5000.,5000",
        "1e999,1e999",
        "+7,7"
    })
    void readsNumbersAsPeopleDo(String stored, String shown) {
        assertThat(cell("", "<v>" + stored + "</v>")).hasSizeLessThan(1100).satisfies(text -> {
            if (!stored.equals("1e999")) {
                assertThat(text).isEqualTo(shown);
            }
        });
    }

    @Test
    void readsEveryKindOfCell() {
        assertThat(cell("t=\"s\"", "<v>0</v>")).isEqualTo("共享");
        assertThat(cell("t=\"s\"", "<v>1</v>")).isEqualTo("富文本\r");
        assertThat(cell("t=\"inlineStr\"", "<is><t>甲</t><rPh><t>x</t></rPh><r><t>乙&amp;</t></r></is>"))
                .isEqualTo("甲乙&");
        assertThat(cell("t=\"str\"", "<f>A1&amp;B1</f><v>结果</v>")).isEqualTo("结果");
        assertThat(cell("", "<f>1+1</f><v>2</v>")).isEqualTo("2");
        assertThat(cell("t=\"b\"", "<v>1</v>")).isEqualTo("TRUE");
        assertThat(cell("t=\"e\"", "<v>#N/A</v>")).isEqualTo("#N/A");
        assertThat(cell("t=\"d\"", "<v>2026-11-22T00:00:00</v>")).isEqualTo("2026-11-22");
        assertThat(cell("t=\"inlineStr\"", "<is><t>=1+1</t></is>")).isEqualTo("=1+1");
    }

    @Test
    void readsDatesByTheirFormat() {
        assertThat(cell("s=\"1\"", "<v>46348</v>")).isEqualTo("2026-11-22");
        assertThat(cell("s=\"2\"", "<v>46348</v>")).isEqualTo("2026-11-22");
        assertThat(cell("s=\"3\"", "<v>46348</v>")).isEqualTo("46348");
        assertThat(cell("s=\"0\"", "<v>46348</v>")).isEqualTo("46348");
        assertThat(cell("s=\"4\"", "<v>46348.5</v>")).isEqualTo("2026-11-22 12:00:00");
        assertThat(cell("s=\"1\"", "<v>1</v>")).isEqualTo("1900-01-01");
        assertThat(cell("s=\"1\"", "<v>61</v>")).isEqualTo("1900-03-01");
        assertThat(cell("s=\"1\"", "<v>2958465</v>")).isEqualTo("9999-12-31");
        assertThat(cell("s=\"1\"", "<v>99999999</v>")).isEqualTo("99999999");
        Workbooks from1904 = Workbooks.withRows("<row><c s=\"1\"><v>0</v></c></row>")
                .sheets("<sheet name=\"A\" r:id=\"r1\"/>", "date1904=\"1\"");
        assertThat(read(from1904).get(0).values()).containsExactly("1904-01-01");
    }

    @Test
    void skipsFormattedEmptyRowsAndKeepsRowNumbers() {
        String rows = "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"D1\"><v>2</v></c><c r=\"E1\" s=\"1\"/></row>"
                + "<row r=\"2\"><c r=\"A2\" s=\"1\"/><c r=\"XFD2\" s=\"1\"/></row><row r=\"3\"/>"
                + "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t> </t></is></c></row>"
                + "<row r=\"12\"><c><v>3</v></c></row><row><c><v>4</v></c></row>";
        assertThat(read(Workbooks.withRows(rows)))
                .containsExactly(
                        new RawRow(1, List.of("", "1", "", "2")),
                        new RawRow(12, List.of("3")),
                        new RawRow(13, List.of("4")));
    }

    @Test
    void readsTheFirstVisibleSheetThatIsNotEmpty() {
        Workbooks workbook = Workbooks.withRows("<row><c><v>1</v></c></row>")
                .sheets(
                        "<sheet name=\"A\" state=\"hidden\" r:id=\"r1\"/><sheet name=\"B\" r:id=\"r5\"/>"
                                + "<sheet name=\"C\" r:id=\"r6\"/><sheet name=\"D\" r:id=\"r1\"/>",
                        "")
                .relations(Workbooks.relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + Workbooks.relation("r5", "worksheet", "/xl/worksheets/sheet2.xml")
                        + Workbooks.relation("r6", "worksheet", "worksheets/sheet3.xml"))
                .part("xl/worksheets/sheet2.xml", Workbooks.sheet("<row/>"))
                .part("xl/worksheets/sheet3.xml", Workbooks.sheet("<row><c><v>3</v></c></row>"));
        assertThat(read(workbook)).containsExactly(new RawRow(1, List.of("3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"填写示例", "样例", "处罚模板", "填表说明", "Sample"})
    void sheetsThatOnlyShowHowOthersAreFilledInComeLast(String name) throws IOException {
        Workbooks workbook = Workbooks.withRows("<row><c><v>1</v></c></row>")
                .sheets("<sheet name=\"" + name + "\" r:id=\"r1\"/><sheet name=\"数据\" r:id=\"r5\"/>", "")
                .relations(Workbooks.relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + Workbooks.relation("r5", "worksheet", "/xl/worksheets/sheet2.xml"))
                .part("xl/worksheets/sheet2.xml", Workbooks.sheet("<row><c><v>2</v></c></row>"));
        try (RawRows rows = RowReading.open(
                FileFormat.XLSX, null, List.of(), new ByteArrayInputStream(workbook.bytes()), FileLimits.USUAL)) {
            assertThat(rows.next()).isEqualTo(new RawRow(1, List.of("2")));
            assertThat(rows.tableName()).isEqualTo("数据");
            assertThat(rows.nextTable()).isTrue();
            assertThat(rows.tableName()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<row><c t=\"s\"><v>2000000000</v></c></row>",
        "<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
        "<row><c r=\"XFD1\"><v>1</v></c></row>",
        "<row r=\"99999999\"><c><v>1</v></c></row>",
        "<row r=\"x\"/>",
        "<row><c t=\"s\"><v>x</v></c></row>",
        "<row><c t=\"?\"><v>x</v></c></row>",
        "<row><c s=\"x\"><v>1</v></c></row>",
        "<row><c><v>1</c></row>",
        "<row><c><v>&nbsp;</v></c></row>"
    })
    void refusesCellsThatLeadNowhere(String rows) {
        assertThat(Reading.allocated(() -> {
                    assertThatThrownBy(() -> read(Workbooks.withRows(rows))).isInstanceOf(FilesException.class);
                }))
                .isLessThan(16 << 20);
    }

    @Test
    void boundsDepthNamesAndTexts() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            names.append("<x").append(i).append("/>");
        }
        refused(Workbooks.withRows(names.toString()));
        refused(Workbooks.withRows("<x>".repeat(100) + "</x>".repeat(100)));
        refused(Workbooks.withRows("<row><c t=\"inlineStr\"><is><t>" + "甲".repeat(70_000) + "</t></is></c></row>"));
        refused(Workbooks.withRows(
                "<row><c t=\"inlineStr\"><is>" + ("<t>" + "甲".repeat(9_000) + "</t>").repeat(9) + "</is></c></row>"));
    }

    private static void refused(Workbooks workbook) {
        Reading.refused(workbook.bytes(), "a.xlsx", FilesError.BOMB);
    }

    @Test
    void readsWhatTheWriterWrites() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookTable writer = new WorkbookTable(bytes, "错误")) {
            writer.header(List.of("名称", "代码"));
            writer.row(List.of("=1+1", "530102199001011234"), Map.of(1, "不是有效的号码"));
            for (int i = 0; i < 1200; i++) {
                writer.row(List.of("@甲\n乙", ""));
            }
        }
        List<RawRow> rows = Reading.upload(bytes.toByteArray(), "错误.xlsx");
        assertThat(rows).hasSize(1202);
        assertThat(rows.get(0)).isEqualTo(new RawRow(1, List.of("名称", "代码")));
        assertThat(rows.get(1)).isEqualTo(new RawRow(2, List.of("=1+1", "530102199001011234")));
        assertThat(rows.get(1201)).isEqualTo(new RawRow(1202, List.of("@甲\n乙")));
    }

    @Test
    void stopsAtTheRowLimit() {
        byte[] bytes =
                Workbooks.withRows("<row><c><v>1</v></c></row>".repeat(5)).bytes();
        Reading.refused(
                () -> Reading.read(
                        FileFormat.XLSX, "", new ByteArrayInputStream(bytes), new FileLimits(1, bytes.length, 3)),
                FilesError.TOO_MANY_ROWS);
        Reading.refused(
                () -> Reading.read(
                        FileFormat.XLSX, "", new ByteArrayInputStream(bytes), new FileLimits(1, bytes.length - 1, 9)),
                FilesError.TOO_LARGE);
    }

    private static RawRows open(Workbooks workbook) throws IOException {
        return WorkbookRows.open(new ByteArrayInputStream(workbook.bytes()), Reading.LIMITS);
    }

    /** Programs write formulas and leave it to spreadsheets to compute them; an empty result is stored as one. */
    @Test
    void tellsFormulasThatNothingComputedAndThoseThatWriteWhatIsLeftOfANumber() {
        String row = "<row r=\"2\"><c r=\"A2\"><f>B2</f></c>"
                + "<c r=\"B2\" t=\"str\"><f>TEXT(X1,0)</f><v>530199199001010000</v></c>"
                + "<c r=\"C2\" t=\"str\"><f>X2</f><v></v></c>"
                + "<c r=\"D2\" t=\"str\"><f>X3</f><v>530199199001010015</v></c></row>";
        RawRow read = read(Workbooks.withRows(row)).get(0);
        assertThat(read.faults()).isEqualTo(Map.of(0, CellFault.FORMULA_ERROR, 1, CellFault.DIGITS_LOST));
        assertThat(read.said(0)).isNotEmpty();
        assertThat(read.said(2)).isEmpty();
    }

    @Test
    void tellsErrorsOfFormulasAndNumbersThatLostDigits() {
        String row =
                "<row r=\"2\"><c r=\"A2\" t=\"e\"><f>X</f><v>#BUSY!</v></c><c r=\"B2\"><v>5.3019919900101E+17</v></c>"
                        + "<c r=\"C2\"><v>530199199001010016</v></c><c r=\"D2\"><v>123456789012345</v></c>"
                        + "<c r=\"E2\"><v>0.30000000000000004</v></c></row><row r=\"3\"><c r=\"A3\"><v>1</v></c></row>";
        List<RawRow> rows = read(Workbooks.withRows(row));
        assertThat(rows.get(0).faults())
                .isEqualTo(Map.of(0, CellFault.FORMULA_ERROR, 1, CellFault.DIGITS_LOST, 2, CellFault.DIGITS_LOST));
        assertThat(rows.get(1).faults()).isEmpty();
    }

    @Test
    void leavesBlanksFarToTheRightAloneAndNamesTheCellOfAValueThere() {
        String near = "<c r=\"A1\"><v>1</v></c>";
        assertThat(read(Workbooks.withRows(
                        "<row r=\"1\">" + near + "<c r=\"BZZ1\" t=\"str\"><v> \u3000\u200B</v></c></row>")))
                .containsExactly(new RawRow(1, List.of("1")));
        Workbooks far =
                Workbooks.withRows("<row r=\"7\">" + near.replace("A1", "A7") + "<c r=\"BZZ7\"><v>1</v></c></row>");
        assertThat(Reading.refused(() -> read(far), FilesError.CELL_TOO_FAR).arguments())
                .containsExactly("BZZ7");
    }

    @Test
    void namesTheCellThatIsBroken() {
        Workbooks broken = Workbooks.withRows("<row r=\"3\"><c r=\"AB3\" t=\"odd\"><v>1</v></c></row>");
        assertThat(Reading.refused(() -> read(broken), FilesError.CELL_BROKEN).arguments())
                .containsExactly("AB3");
    }

    @Test
    void tellsWhatIsHiddenAndWhatIsLeftUnread() throws IOException {
        String rows =
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c></row>"
                        + "<row r=\"3\" ht=\"0\"><c r=\"A3\"><v>3</v></c></row><row r=\"4\" hidden=\"1\"/>";
        Workbooks workbook = Workbooks.withRows(rows)
                .part(
                        Workbooks.SHEET,
                        Workbooks.sheet(rows).replace("<col min=\"1\"/>", "<col min=\"2\" max=\"4\" hidden=\"1\"/>"))
                .part("xl/worksheets/sheet2.xml", Workbooks.sheet("<row r=\"1\"><c r=\"A1\"><v>9</v></c></row>"))
                .part(
                        "xl/worksheets/sheet3.xml",
                        Workbooks.sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v> </v></c></row>"))
                .sheets(
                        "<sheet name=\"密\" sheetId=\"2\" state=\"veryHidden\" r:id=\"r4\"/>"
                                + "<sheet name=\"数\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"附\" sheetId=\"3\" r:id=\"r4\"/>"
                                + "<sheet name=\"空\" sheetId=\"4\" r:id=\"r5\"/>",
                        "")
                .relations(Workbooks.relation("r1", "worksheet", "worksheets/sheet1.xml")
                        + Workbooks.relation("r4", "worksheet", "worksheets/sheet2.xml")
                        + Workbooks.relation("r5", "worksheet", "worksheets/sheet3.xml"));
        try (RawRows opened = open(workbook)) {
            while (opened.next() != null) {
                continue;
            }
            assertThat(opened.notes())
                    .containsExactly(
                            new FileNote(FileNoteKind.SHEET_READ, "数"),
                            new FileNote(FileNoteKind.HIDDEN_ROWS_READ, "2-3"),
                            new FileNote(FileNoteKind.HIDDEN_COLUMNS_READ, "B-D"),
                            new FileNote(FileNoteKind.HIDDEN_SHEET_UNREAD, "密"),
                            new FileNote(FileNoteKind.SHEET_UNREAD, "附"));
            assertThat(opened.nextTable()).isTrue();
            assertThat(opened.next()).isEqualTo(new RawRow(1, List.of("9")));
        }
    }

    @Test
    void tellsDaysTruthValuesAndLongNumbersInTheStyleOfADay() {
        String row = "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46024</v></c><c r=\"B2\" t=\"b\"><v>1</v></c>"
                + "<c r=\"C2\" s=\"1\"><v>5.3019919900101E+17</v></c><c r=\"D2\" t=\"d\"><v>2026-01-02</v></c>"
                + "<c r=\"E2\" s=\"1\"><v>530199199001</v></c></row>";
        RawRow read = read(Workbooks.withRows(row)).get(0);
        assertThat(read.values().get(0)).isEqualTo("2026-01-02");
        assertThat(read.faults())
                .isEqualTo(Map.of(
                        0,
                        CellFault.MADE_A_DAY,
                        1,
                        CellFault.TRUTH_VALUE,
                        2,
                        CellFault.DIGITS_LOST,
                        3,
                        CellFault.MADE_A_DAY));
        assertThat(read.values().get(4)).isEqualTo("530199199001");
    }

    /** The cell's text, and what is wrong with it. */
    private static String formatted(String code, String content) {
        Workbooks workbook = Workbooks.withRows("<row><c s=\"0\" " + content + "</c></row>");
        String format = code.replace("`", "&quot;").replace("<", "&lt;").replace(">", "&gt;");
        workbook.part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts>"
                        + "<numFmt numFmtId=\"190\" formatCode=\"" + format + "\"/></numFmts><cellXfs><xf numFmtId=\""
                        + (code.matches("[0-9]{2}") ? code : "190") + "\"/></cellXfs></styleSheet>");
        RawRow row = read(workbook).get(0);
        return row.values().get(0) + " " + row.fault(0).map(CellFault::name).orElse("-");
    }

    @ParameterizedTest
    @CsvSource({
        "57, 46235, 2026-08-01 PART_OF_DAY_SHOWN",
        "58, 46237, 2026-08-03 PART_OF_DAY_SHOWN",
        "17, 46235, 2026-08-01 PART_OF_DAY_SHOWN",
        "31, 46237, 2026-08-03 MADE_A_DAY",
        "14, 46237, 2026-08-03 MADE_A_DAY",
        "21, 0.5, 12:00:00 MADE_A_DAY",
        "yyyy/m/d;@, 46237, 2026-08-03 MADE_A_DAY",
        "yyyy.m, 46235, 2026-08-01 PART_OF_DAY_SHOWN",
        "dddd, 46237, 2026-08-03 PART_OF_DAY_SHOWN",
        "`昆市监罚〔2026〕`0`号`, 1234, 1234 MORE_SHOWN",
        "\\A0, 1234, 1234 MORE_SHOWN",
        "00000000, 2335894, 2335894 MORE_SHOWN",
        "00000000, 12335894, 12335894 -",
        "'#,##0.00`元`', 2000, 2000 OTHER_UNIT_SHOWN",
        "'#,##0.00元', 2000, 2000 OTHER_UNIT_SHOWN",
        "'0!.0,`万`', 20000, 20000 OTHER_UNIT_SHOWN",
        "'0.0,', 20000, 20000 OTHER_UNIT_SHOWN",
        "'[<1]0;[>=10000]0!.0,`万`;0', 20000, 20000 OTHER_UNIT_SHOWN",
        "10, 0.5, 0.5 OTHER_UNIT_SHOWN",
        "0.00`万元`, 0.2, 0.2 MORE_SHOWN",
        "General`条`, 2, 2 MORE_SHOWN",
        "'#,##0.00_);[Red](#,##0.00)', 2000, 2000 -",
        "'0;-0;`无`;@', 2000, 2000 -",
        "0.00, 2, 2 -",
        "'$#,##0.00', 2, 2 FOREIGN_CURRENCY_SHOWN",
        "'[$$-409]#,##0.00', 2, 2 FOREIGN_CURRENCY_SHOWN",
        "'[$€-2] #,##0', 2, 2 FOREIGN_CURRENCY_SHOWN",
        "'#,##0 [$USD]', 2, 2 FOREIGN_CURRENCY_SHOWN",
        "'`HK$`#,##0', 2, 2 FOREIGN_CURRENCY_SHOWN",
        "'0.00`美元`', 2, 2 FOREIGN_CURRENCY_SHOWN",
        "'[$¥-411]#,##0', 2, 2 FOREIGN_CURRENCY_SHOWN",
        "'_ `$`* #,##0.00_ ', 2, 2 FOREIGN_CURRENCY_SHOWN",
        "'[$¥-804]#,##0.00', 2, 2 -",
        "'[$￥-804]#,##0.00', 2, 2 -",
        "'`￥`#,##0.00', 2, 2 -",
        "'_ ¥* #,##0.00_ ', 2, 2 -",
        "'[$CNY] #,##0', 2, 2 -",
        "@, 2, 2 -"
    })
    void tellsWhatAFormatShowsBesideTheValue(String code, String stored, String read) {
        assertThat(formatted(code, "><v>" + stored + "</v>")).isEqualTo(read);
    }

    @Test
    void tellsWhatAFormatShowsBesideATextToo() {
        assertThat(formatted("`昆市监罚〔2026〕`@`号`", "t=\"inlineStr\"><is><t>12</t></is>"))
                .isEqualTo("12 MORE_SHOWN");
        assertThat(formatted("0;0;0;`第`@", "t=\"inlineStr\"><is><t>12</t></is>"))
                .isEqualTo("12 MORE_SHOWN");
        assertThat(formatted("0`号`;@", "t=\"inlineStr\"><is><t>12</t></is>")).isEqualTo("12 -");
    }
}
