package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditportal.checks.api.batch.AskedLine;
import org.creditportal.checks.api.batch.BatchChecks;
import org.creditportal.files.write.TableFormat;
import org.creditportal.files.write.TableWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class BatchLinesTest {

    private static final String CODE = "91530102MA6K000000";

    @Test
    void readsCodesAndNamesOfATextFileWithOrWithoutHeader() {
        assertThat(read("list.csv", "统一社会信用代码,名称\n" + CODE + ",测试有限公司\n\n91530102MA6K000001,\n"))
                .containsExactly(new AskedLine(2, CODE, "测试有限公司"), new AskedLine(4, "91530102MA6K000001", null));
        assertThat(read("list.csv", CODE + ",测试有限公司\n")).containsExactly(new AskedLine(1, CODE, "测试有限公司"));
    }

    @Test
    void readsAWorkbook() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter table = TableFormat.XLSX.open(file, "list")) {
            table.header(List.of("代码", "名称"));
            table.row(List.of(CODE, "测试有限公司"));
        }
        assertThat(BatchLines.read("list.xlsx", new ByteArrayInputStream(file.toByteArray())))
                .containsExactly(new AskedLine(2, CODE, "测试有限公司"));
    }

    @Test
    void takesNobodyForANumberThatASpreadsheetHasRounded() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("list");
            sheet.value(0, 0, "证件号码");
            sheet.value(1, 0, 5.3019919900101E17);
        }
        assertThatThrownBy(() -> BatchLines.read("list.xlsx", new ByteArrayInputStream(file.toByteArray())))
                .hasMessageContaining("files.cellDamaged");
        assertThatThrownBy(() -> read("list.csv", "5.3019919900101E+17,某人\n"))
                .hasMessageContaining("files.cellDamaged");
        assertThatThrownBy(() -> read("list.csv", CODE + ",#N/A\n")).hasMessageContaining("files.cellDamaged");
    }

    @Test
    void takesNoFirstLineForAHeaderBecauseItHasNoFigures() {
        assertThat(read("list.csv", "甲有限公司,\n" + CODE + ",测试有限公司\n"))
                .extracting(AskedLine::identifier)
                .containsExactly("甲有限公司", CODE);
    }

    @Test
    void refusesAWorkbookOfWhichASheetWouldStayUnread() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            workbook.newWorksheet("list").value(0, 0, CODE);
            workbook.newWorksheet("more").value(0, 0, "91530102MA6K000001");
        }
        assertThatThrownBy(() -> BatchLines.read("list.xlsx", new ByteArrayInputStream(file.toByteArray())))
                .hasMessageContaining("files.furtherSheet");
    }

    @Test
    void tellsALineWithANameAlone() {
        assertThat(read("list.csv", "代码,名称\n,测试有限公司\n无,第二有限公司\n"))
                .containsExactly(new AskedLine(2, "", "测试有限公司"), new AskedLine(3, "", "第二有限公司"));
    }

    @Test
    void takesTenThousandAndNotOneMore() {
        assertThat(read("list.csv", rows(BatchChecks.MOST))).hasSize(BatchChecks.MOST);
        assertThatThrownBy(() -> read("list.csv", rows(BatchChecks.MOST + 1))).hasMessageContaining("checks.batchSize");
    }

    @Test
    void whatIsKeptIsReadAsItWas() {
        List<AskedLine> lines = List.of(new AskedLine(2, CODE, "测试\t有限公司"), new AskedLine(7, "x", null));
        assertThat(BatchLines.of(BatchLines.text(lines)))
                .containsExactly(new AskedLine(2, CODE, "测试 有限公司"), new AskedLine(7, "x", null));
    }

    @Test
    void tellsTheFirstLineThatAsksForTheSame() {
        assertThat(BatchLines.first(
                        List.of(new AskedLine(2, CODE, "一"), new AskedLine(3, "x", null), new AskedLine(7, CODE, "二")),
                        identifier -> identifier))
                .containsOnly(Map.entry(CODE, 2), Map.entry("x", 3));
    }

    private static String rows(int count) {
        return IntStream.range(0, count).mapToObj(i -> CODE + ",名\n").collect(Collectors.joining());
    }

    private static List<AskedLine> read(String name, String text) {
        return BatchLines.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
