package org.creditportal.files.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.creditportal.files.error.FilesException;
import org.creditportal.kernel.text.TableLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortTableTest {

    private static final String PASTED = "Code, Name\n\n91530199MADEM0011J\uFF0C One \nX2\t\tthree";

    @Test
    void keepsWhereEachLineStandsAndLeavesHeadersAndEmptyLinesOut() {
        List<TableLine> lines = ShortTable.ofText(PASTED, 10);
        assertThat(lines)
                .containsExactly(
                        new TableLine(3, List.of("91530199MADEM0011J", "One")),
                        new TableLine(4, List.of("X2", "", "three")));
        assertThat(lines.get(1).from(1)).containsExactly("three");
        assertThat(lines.get(1).cell(9)).isEmpty();
    }

    @Test
    void readsAFileAlike() {
        byte[] file = "Code,Name\r\n91530199MADEM0011J,One\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(ShortTable.ofFile("a.csv", new ByteArrayInputStream(file), 10))
                .containsExactly(new TableLine(2, List.of("91530199MADEM0011J", "One")));
    }

    @Test
    void takesNoMoreThanItMay() {
        assertThat(ShortTable.ofText("1\n2", 2)).hasSize(2);
        assertThatThrownBy(() -> ShortTable.ofText("1\n2\n3", 2))
                .isInstanceOf(FilesException.class)
                .hasMessageContaining("files.tooManyRows");
    }

    @Test
    void readsWhatWasMeantAndRefusesWhatNobodyCanTell() {
        assertThat(ShortTable.ofText("X1\t O\u200Bne \t/", 2))
                .containsExactly(new TableLine(1, List.of("X1", "One", "")));
        for (String damaged : List.of(
                "X1\t#N/A",
                "5.30199E+17\tOne",
                "X1\t\u202EenO",
                "530199199001010000\tOne",
                "5.30199E17\tOne",
                "\uFF03\uFF2E\uFF0F\uFF21\tOne",
                "\uFF15\uFF0E\uFF13\uFF25\uFF0B\uFF11\uFF17\tOne")) {
            assertThatThrownBy(() -> ShortTable.ofText(damaged, 2))
                    .as(damaged)
                    .isInstanceOf(FilesException.class)
                    .hasMessageContaining("files.cellDamaged");
        }
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(ShortTable.ofText(null, 2)).isEmpty();
    }

    @Test
    void takesNoFirstLineForAHeaderBecauseItHasNoFigures() {
        assertThat(ShortTable.ofText("甲公司\n乙公司", 9)).hasSize(2);
        assertThat(ShortTable.ofText("*统一社会信用代码（必填）\t备注\nX1", 9)).hasSize(1);
        assertThat(ShortTable.ofText("行政相对人代码_1(统一社会信用代码)\nX1", 9)).hasSize(1);
        assertThat(ShortTable.ofText("9E17\n1E5", 9)).hasSize(2);
    }

    @Test
    void refusesWorkbooksOfWhichSomethingWouldStayUnreadOrUnseen() {
        String row = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>X1</v></c></row>";
        byte[] hidden = Workbooks.withRows(
                        row + row.replace("r=\"1\"", "r=\"2\" hidden=\"1\"").replace("A1", "A2"))
                .bytes();
        assertThatThrownBy(() -> ShortTable.ofFile("a.xlsx", new ByteArrayInputStream(hidden), 9))
                .hasMessageContaining("files.hiddenRows");
        for (String state : List.of("", "state=\"hidden\"")) {
            Workbooks two = Workbooks.withRows(row);
            two.sheets(
                    "<sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"B\" sheetId=\"2\" " + state
                            + " r:id=\"r4\"/>",
                    "");
            two.relations(Workbooks.relation("r1", "worksheet", "worksheets/sheet1.xml")
                    + Workbooks.relation("r4", "worksheet", "worksheets/sheet2.xml"));
            two.part("xl/worksheets/sheet2.xml", Workbooks.sheet(row));
            assertThatThrownBy(() -> ShortTable.ofFile("a.xlsx", new ByteArrayInputStream(two.bytes()), 9))
                    .hasMessageContaining("files.furtherSheet");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B5.3E+17\t张三", "530199199001010000 \t张三", "#值!\t张三", "91530199MADEM0011J\t=B2"})
    void refusesDamageWhateverBlanksHideIt(String line) {
        assertThatThrownBy(() -> ShortTable.ofText(line, 10)).isInstanceOf(FilesException.class);
    }
}
