package org.creditportal.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.creditportal.files.write.SpreadsheetText;

/** What holds for any text, not only for those somebody thought of. */
class CsvPropertiesTest {

    private static final String HEADER = "标题一,标题二,标题三\n";

    @Property(tries = 300)
    void readsEveryTableAsItWasWritten(@ForAll("tables") List<List<String>> table, @ForAll("encodings") String encoding)
            throws IOException {
        List<List<String>> written =
                table.stream().filter(row -> !RawRow.saysNothing(row)).toList();
        byte[] bytes = (HEADER + csv(written)).getBytes(Charset.forName(encoding));
        List<RawRow> rows = Reading.upload(bytes, "a.csv");
        assertThat(rows.stream().skip(1).map(RawRow::values).toList()).isEqualTo(written);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> value = Arbitraries.strings()
                .withChars(",;\t\"'=+-@ \n")
                .withCharRange('0', 'z')
                .withCharRange('一', '龥')
                .ofMaxLength(12);
        return value.list().ofSize(3).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> encodings() {
        return Arbitraries.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE");
    }

    private static String csv(List<List<String>> rows) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            rows.forEach(writer::writeRecord);
        }
        return text.toString();
    }

    @Property
    void noNeutralisedTextStartsAFormula(@ForAll String text) {
        String safe = SpreadsheetText.neutralise(text);
        assertThat(SpreadsheetText.startsFormula(safe)).isFalse();
        assertThat(safe).isIn(text, "'" + text);
    }

    @Property(tries = 300)
    void workbooksGiveBackEveryCell(@ForAll @NotEmpty @Size(max = 5) List<@NotEmpty String> values) {
        List<String> visible = values.stream().map(CsvPropertiesTest::writable).toList();
        String cells = visible.stream()
                .map(value -> "<c t=\"inlineStr\"><is><t>" + escaped(value) + "</t></is></c>")
                .collect(Collectors.joining());
        List<RawRow> rows =
                Reading.upload(Workbooks.withRows("<row>" + cells + "</row>").bytes(), "a.xlsx");
        assertThat(rows).containsExactly(new RawRow(1, visible));
    }

    /** Only what XML can hold, and never blank. */
    private static String writable(String value) {
        String kept = value.codePoints()
                .filter(point -> point >= ' ' && point < 0xD800 || point >= 0xE000 && point < 0xFFFE || point > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return kept.replace("_x", "x") + ".";
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
