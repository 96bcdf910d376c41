package org.creditportal.files.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sheet shows and its cells do not say: merged cells, lines through values, formulas that nothing computed. */
class SheetFaultsTest {

    private static final String STRUCK = "<r><rPr><strike/><sz val=\"11\"/></rPr><t>甲</t></r>";

    private static List<RawRow> read(Workbooks workbook) {
        return Reading.upload(workbook.bytes(), "a.xlsx");
    }

    private static Workbooks merged(String rows, String merged) {
        return Workbooks.withRows(rows)
                .part(
                        Workbooks.SHEET,
                        Workbooks.sheet(rows).replace("</worksheet>", "<autoFilter/>" + merged + "</worksheet>"));
    }

    /** A row of short texts, none for a dash. */
    private static String row(int line, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + line + "\">");
        for (int place = 0; place < texts.length; place++) {
            String address = " r=\"" + Places.column(place) + line + "\"";
            row.append(
                    texts[place].equals("-")
                            ? "<c" + address + " s=\"0\"/>"
                            : "<c" + address + " t=\"inlineStr\"><is><t>" + texts[place] + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static String list(String... areas) {
        StringBuilder list = new StringBuilder("<mergeCells count=\"" + areas.length + "\">");
        for (String area : areas) {
            list.append("<mergeCell ref=\"").append(area).append("\"/>");
        }
        return list.append("</mergeCells>").toString();
    }

    @Test
    void cellsUnderAMergedOneAreTold() {
        String rows = row(1, "a", "b", "c")
                + row(2, "甲", "机关", "x")
                + row(3, "乙", "-", "y")
                + row(4, "丙", "-", "-")
                + row(5, "丁", "-", "-");
        List<RawRow> read = read(merged(rows, list("C3:C4", "B2:B4")));
        assertThat(read)
                .extracting(RawRow::faults)
                .containsExactly(
                        Map.of(),
                        Map.of(),
                        Map.of(1, CellFault.MERGED),
                        Map.of(1, CellFault.MERGED, 2, CellFault.MERGED),
                        Map.of());
        assertThat(read.get(3).fault(2)).contains(CellFault.MERGED);
    }

    @Test
    void cellsBesideTheFirstOfAMergedOneAreToldToo() {
        String rows = row(1, "甲", "-", "-", "x") + row(2, "-", "乙") + row(3, "丙");
        List<RawRow> read = read(merged(rows, list("A1:C2", "A3:B3")));
        assertThat(read)
                .extracting(RawRow::faults)
                .containsExactly(
                        Map.of(1, CellFault.MERGED, 2, CellFault.MERGED),
                        Map.of(0, CellFault.MERGED, 1, CellFault.MERGED, 2, CellFault.MERGED),
                        Map.of(1, CellFault.MERGED));
        assertThatThrownBy(() -> read.get(2).allSaid())
                .isInstanceOfSatisfying(FilesException.class, refused -> assertThat(refused.arguments())
                        .containsExactly(3L, 2));
    }

    /** Some programs keep the values below; one that says the same loses nothing, and neither does an empty merged cell. */
    @Test
    void nothingIsLostWhereTheSameOrNothingIsSaid() {
        String rows = row(2, "机关", "-", "a") + row(3, "机关", "-", "b") + row(4, "另一机关", "c", "c");
        List<RawRow> read = read(merged(rows, list("A2:A4", "B1:B3", "B2:B4", "D2:D4")));
        assertThat(read).extracting(RawRow::faults).containsExactly(Map.of(), Map.of(), Map.of(0, CellFault.MERGED));
    }

    /** One line of a paper that is two rows high is one record. */
    @Test
    void aRowThatLiesUnderMergedCellsAloneSaysNothing() {
        String rows = row(1, "甲", "1") + row(2, "-", "-") + row(3, "乙", "2");
        assertThat(read(merged(rows, list("A1:A2", "B1:B2"))))
                .containsExactly(new RawRow(1, List.of("甲", "1")), new RawRow(3, List.of("乙", "2")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mergeCells><mergeCell ref=\"A1:A2\"></mergeCell></mergeCells><hyperlinks/>",
                "<x:mergeCells><x:mergeCell other='1' ref='A1:A2' /></x:mergeCells>",
                "<mergeCells><!-- > --><mergeCell\nref=\"$A$1:$A$2\"/></mergeCells>"
            })
    void findsThemHoweverTheyAreWritten(String list) throws Exception {
        byte[] part = ("<worksheet><row>mergeCell</row>" + list + "</worksheet>").getBytes("UTF-8");
        MergedCells cells = MergedCells.of(new ByteArrayInputStream(part));
        Map<Integer, CellFault> faults = new HashMap<>();
        cells.tell(1, List.of("甲"), faults);
        assertThat(faults).isEmpty();
        cells.tell(2, List.of(), faults);
        assertThat(faults).isEqualTo(Map.of(0, CellFault.MERGED));
    }

    @Test
    void findsThemWhereverTheRowsEnd() {
        for (int length = 65_100; length < 65_560; length++) {
            String rows = row(1, "甲") + row(2, "-", "乙") + "<!-- " + "x".repeat(length) + " -->";
            List<RawRow> read = read(merged(rows, list("A1:A2")));
            assertThat(read.get(1).faults()).as("" + length).isEqualTo(Map.of(0, CellFault.MERGED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A0:A2", "A1:A2000000", "1:2", "", "A1:ZZZZ9"})
    void refusesPlacesThatAreNone(String area) {
        Reading.refused(merged(row(1, "甲"), list(area)).bytes(), "a.xlsx", FilesError.BROKEN);
    }

    /** No program writes what would have to be looked at for every column of every row again. */
    @Test
    void refusesCellsThatAreMergedTwice() {
        String[] areas = new String[100_000];
        Arrays.setAll(areas, place -> "A1:XFD" + (place + 2));
        byte[] bytes = merged(row(1, "甲") + row(2, "乙"), list(areas)).bytes();
        assertThat(Reading.allocated(() -> Reading.refused(bytes, "a.xlsx", FilesError.BROKEN)))
                .isLessThan(256 << 20);
    }

    @Test
    void manyMergedCellsTakeLittle() {
        String[] areas = new String[200_000];
        Arrays.setAll(areas, place -> "B" + (2 * place + 1) + ":B" + (2 * place + 2));
        byte[] bytes = merged(row(1, "甲", "1") + row(400_000, "乙"), list(areas)).bytes();
        assertThat(Reading.allocated(() -> Reading.upload(bytes, "a.xlsx"))).isLessThan(256 << 20);
    }

    private static Workbooks styled(String cell, String fonts) {
        return Workbooks.withRows("<row r=\"1\">" + cell + "</row>")
                .part(
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + fonts
                                + "<cellStyleXfs><xf fontId=\"1\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\" fontId=\"0\"/>"
                                + "<xf numFmtId=\"14\" fontId=\"1\"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs>"
                                + "</styleSheet>");
    }

    @ParameterizedTest
    @CsvSource({
        "<strike/>, STRUCK_OUT",
        "<b/><strike val=\"1\"/>, STRUCK_OUT",
        "<strike val=\"true\"/>, STRUCK_OUT",
        "<strike val=\"0\"/>, MADE_A_DAY",
        "<b/>, MADE_A_DAY"
    })
    void aValueInAStruckOutFontIsTold(String font, CellFault fault) {
        String fonts = "<fonts><font><sz val=\"11\"/></font><font>" + font + "</font></fonts>";
        String cells =
                "<c s=\"1\"><v>46024</v></c><c s=\"0\"><v>2</v></c><c s=\"1\"/><c s=\"1\" t=\"str\"><v> </v></c>";
        assertThat(read(styled(cells, fonts)).get(0).faults()).isEqualTo(Map.of(0, fault));
    }

    @Test
    void aTextOfWhichAPartIsStruckOutIsTold() {
        String inline = "<c t=\"inlineStr\"><is>%s<r><t>乙</t></r></is></c>";
        String cells = inline.formatted(STRUCK) + inline.formatted(STRUCK.replace("甲", " "))
                + inline.formatted(STRUCK.replace("<strike/>", "<strike val=\"false\"/>")) + "<c t=\"s\"><v>0</v></c>"
                + "<c t=\"s\"><v>1</v></c>";
        Workbooks workbook = Workbooks.withRows("<row>" + cells + "</row>")
                .part(
                        Workbooks.TEXTS,
                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>丙</t></si><si>"
                                + STRUCK + "<r><t>丁</t></r></si></sst>");
        RawRow row = read(workbook).get(0);
        assertThat(row.values()).containsExactly("甲乙", " 乙", "甲乙", "丙", "甲丁");
        assertThat(row.faults()).isEqualTo(Map.of(0, CellFault.STRUCK_OUT, 4, CellFault.STRUCK_OUT));
    }

    /** Programs that write formulas store nothing, or an empty value; and what they store is no result while the workbook waits. */
    @Test
    void formulasThatNothingComputedAreTold() {
        String cells = "<c><f>B2</f><v></v></c><c><f>B2</f><v/></c><c><f>B2</f></c><c t=\"str\"><f>B2</f><v></v></c>"
                + "<c><f>B2</f><v>0</v></c><c><v>1</v></c>";
        Workbooks workbook = Workbooks.withRows("<row>" + cells + "</row>");
        assertThat(read(workbook).get(0).faults().keySet()).containsExactlyInAnyOrder(0, 1, 2);
        workbook.part(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                        + "http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + "<sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets><calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/></workbook>");
        RawRow row = read(workbook).get(0);
        assertThat(row.faults().keySet()).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        assertThat(row.faults().values()).containsOnly(CellFault.FORMULA_ERROR);
    }
}
