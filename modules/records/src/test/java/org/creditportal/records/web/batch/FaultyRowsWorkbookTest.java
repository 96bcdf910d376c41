package org.creditportal.records.web.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.webkit.table.WorkbookWriter;
import org.junit.jupiter.api.Test;

class FaultyRowsWorkbookTest {

    @Test
    void notesFaultAndRemedyAtTheCellAndKeepsFormulasAsText() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(file, "1")) {
            FaultyRowsWorkbook rows = new FaultyRowsWorkbook(workbook, new RowErrorTexts(Locale.CHINESE, List.of()));
            rows.header(List.of("处罚决定日期", "罚款金额(万元)"));
            rows.row(
                    List.of("昨天", "=1+1"),
                    Map.of(0, List.of(new RowErrorRow(2, "CF_JDRQ", "昨天", "DATE_UNREADABLE", List.of()))));
        }
        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .contains("处罚决定日期", "昨天", "=1+1")
                .doesNotContain("<f>");
        assertThat(part(file, "xl/comments1.xml")).contains("不是可以识别的日期", "请写成 2026-01-31 的形式");
    }

    private static String part(ByteArrayOutputStream file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name + " is missing");
    }
}
