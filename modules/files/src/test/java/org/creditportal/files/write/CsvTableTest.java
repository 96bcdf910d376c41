package org.creditportal.files.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static String written(String... cells) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvTable table = new CsvTable(text)) {
            table.row(Arrays.asList(cells));
        }
        return text.toString();
    }

    @Test
    void beginsWithTheMarkAndQuotesWhatNeedsIt() throws IOException {
        assertThat(written("甲", "乙,丙", null, "say \"x\"")).isEqualTo("\uFEFF甲,\"乙,丙\",,\"say \"\"x\"\"\"\r\n");
    }

    @Test
    void keepsCellsAsTheyAreInAFileThatStaysInside() throws IOException {
        StringWriter text = new StringWriter();
        try (CsvTable table = CsvTable.kept(text)) {
            table.header(Arrays.asList("代码", "名称"));
            table.row(Arrays.asList("=1+1", null));
        }
        assertThat(text.toString()).isEqualTo("代码,名称\r\n=1+1,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "  =1", "＝1", "\u00A0＠x"})
    void makesFormulasPlainText(String cell) throws IOException {
        assertThat(written(cell)).contains("'" + cell);
    }
}
