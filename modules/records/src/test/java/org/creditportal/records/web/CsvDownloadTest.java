package org.creditportal.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class CsvDownloadTest {

    private static String write(String... values) throws IOException {
        StringWriter writer = new StringWriter();
        CsvDownload.write(writer, lines -> lines.accept(List.of(values)));
        return writer.toString();
    }

    @Test
    void beginsWithTheMarkThatSpreadsheetsNeed() throws IOException {
        assertThat(write("甲", "乙,丙")).isEqualTo("\uFEFF甲,\"乙,丙\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void neutralisesFormulas(String value) throws IOException {
        assertThat(write(value)).contains("'" + value);
    }
}
