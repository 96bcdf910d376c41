package org.creditportal.records.web.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.creditportal.files.write.WorkbookTable;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.web.form.RowErrorTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultyRowsWorkbookTest {

    @Test
    void notesFaultAndRemedyAtTheCellAndKeepsFormulasAsText(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mend.xlsx");
        try (OutputStream target = Files.newOutputStream(file);
                WorkbookTable workbook = new WorkbookTable(target, "1")) {
            FaultyRowsWorkbook rows = new FaultyRowsWorkbook(workbook, new RowErrorTexts(Locale.CHINESE, List.of()));
            rows.header(List.of("处罚决定日期", "罚款金额(万元)"));
            rows.row(
                    List.of("昨天", "=1+1"),
                    Map.of(0, List.of(new RowErrorRow(2, "CF_JDRQ", "昨天", "DATE_UNREADABLE", List.of(), false))));
        }
        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .contains("处罚决定日期", "昨天", "=1+1")
                .doesNotContain("<f>");
        assertThat(part(file, "xl/comments1.xml")).contains("不是可以识别的日期", "请写成 2026-01-31 的形式");
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return unescaped(new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String unescaped(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }
}
