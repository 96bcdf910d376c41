package org.creditportal.records.application.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.domain.template.AcceptedCodes;
import org.creditportal.records.domain.template.Item;
import org.creditportal.records.domain.template.RowCheck;
import org.creditportal.records.domain.template.RowFields;
import org.creditportal.records.domain.template.TemplateColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class PenaltyFileTest {

    private static final String HEADER =
            PenaltyFile.TEMPLATE.columns().stream().map(TemplateColumn::code).collect(Collectors.joining(","));

    static PenaltyFile sample(String name) throws IOException {
        try (InputStream stream = PenaltyFileTest.class.getResourceAsStream("/" + name)) {
            return PenaltyFile.read(name, FileContent.read(stream, 1 << 20));
        }
    }

    private static PenaltyFile read(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        FileContent content = FileContent.read(new ByteArrayInputStream(bytes), 1 << 20);
        return PenaltyFile.read(name, content);
    }

    private static void assertRefused(String text, RecordsError expected) {
        assertThatThrownBy(() -> read("a.csv", text))
                .isInstanceOfSatisfying(RecordsException.class, refused -> assertThat(refused.code())
                        .isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "penalties-codes-utf8.csv,UTF-8,2",
        "penalties-titles-utf8-bom.csv,UTF-8,2",
        "penalties-titles-gb18030.csv,GB18030,5"
    })
    void readsRealFormatFilesOfBothEncodings(String name, String encoding, long firstLine) throws IOException {
        PenaltyFile file = sample(name);
        assertThat(file.facts().encoding()).isEqualTo(encoding);
        assertThat(file.facts().ignoredColumns()).isEmpty();
        assertThat(file.rows()).hasSize(5);
        assertThat(file.rows().get(0).get(Item.SUBJECT_NAME)).isEqualTo("昆明翠湖食品有限公司");
        RowCheck check = new RowCheck(PenaltyFile.TEMPLATE, AcceptedCodes.NONE, LocalDate.of(2026, 11, 22));
        for (RowFields row : file.rows()) {
            assertThat(check.check(row).findings()).as("line %s", row.line()).isEmpty();
        }
        assertThat(file.rows().get(0).line()).isEqualTo(firstLine);
    }

    @Test
    void tellsLinesOfTheFileAlsoAfterALineBreakInsideAValue() throws IOException {
        assertThat(sample("penalties-codes-utf8.csv").rows())
                .extracting(RowFields::line)
                .containsExactly(2L, 3L, 4L, 5L, 8L);
    }

    @Test
    void tellsColumnsItDoesNotKnow() {
        PenaltyFile file = read("a.csv", "序号," + HEADER + ",内部编号\n1,甲");
        assertThat(file.facts().ignoredColumns()).containsExactly("序号", "内部编号");
        assertThat(file.rows().get(0).get(Item.SUBJECT_NAME)).isEqualTo("甲");
    }

    @Test
    void takesColumnsInAnyOrder() {
        String reversed = PenaltyFile.TEMPLATE.columns().stream()
                .map(TemplateColumn::code)
                .sorted((one, other) -> other.compareTo(one))
                .collect(Collectors.joining(","));
        assertThat(read("a.csv", reversed + "\n" + ",".repeat(29) + "备注")
                        .rows()
                        .get(0)
                        .get(Item.REMARK))
                .isEqualTo("备注");
    }

    @Test
    void countsValuesBeyondTheHeader() {
        assertThat(read("a.csv", HEADER + "\n甲" + ",".repeat(30) + "多,余")
                        .rows()
                        .get(0)
                        .surplus())
                .isEqualTo(2);
    }

    @Test
    void refusesAFileWithoutHeader() {
        assertRefused("甲,乙\n丙,丁", RecordsError.HEADER_NOT_FOUND);
    }

    @Test
    void refusesAFileWithoutRows() {
        assertRefused(HEADER + "\n ,\n,,,\n", RecordsError.FILE_EMPTY);
    }

    @Test
    void refusesAColumnNamedTwice() {
        assertRefused(HEADER + ",行政处罚决定书文号\n甲", RecordsError.HEADER_AMBIGUOUS);
    }

    @Test
    void refusesAMissingMandatoryColumn() {
        assertRefused(HEADER.replace("CF_WSH,", "") + "\n甲", RecordsError.COLUMNS_MISSING);
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        assertRefused(HEADER + "\n\"甲,乙\n丙", RecordsError.FILE_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/处罚.csv", "C:\\data\\处罚.csv", "/处罚.csv", "处\n罚.csv"})
    void keepsOnlyTheLastPartOfAFileName(String name) {
        assertThat(read(name, HEADER + "\n甲").facts().name()).isEqualTo("处罚.csv");
    }
}
