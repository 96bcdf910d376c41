package org.creditportal.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    private static List<RawRow> read(String text) {
        return Reading.read(FileFormat.CSV, "UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private static FilesException refused(String text) {
        return Reading.refused(() -> read(text), FilesError.CSV_BROKEN);
    }

    @Test
    void tellsTheLineARecordBeginsAt() {
        assertThat(read("a,b\n\n,\n \"x\ny\",2\n".replace(" ", "") + "3,4\r\n5"))
                .containsExactly(
                        new RawRow(1, List.of("a", "b")),
                        new RawRow(4, List.of("x\ny", "2")),
                        new RawRow(6, List.of("3", "4")),
                        new RawRow(7, List.of("5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparatorBelowATitle(String separator) {
        String text = "表一：名称,代码;备注\n" + String.join(separator, "a", "\"b,c,d;e\"", "c", "d") + "\n";
        assertThat(read(text).get(1).values()).containsExactly("a", "b,c,d;e", "c", "d");
    }

    /** Put behind a value, or before it, so that a spreadsheet takes its figures for text: a line then has more tabs than commas. */
    @ParameterizedTest
    @ValueSource(strings = {"名称\t,代码\t,备注\t\n甲\t,1\t,2\t\n", "\t名称;\t代码;\t备注\r\n\t甲;\t1;\t2\r\n"})
    void aTabBesideAValueSeparatesNothing(String text) {
        assertThat(read(text).get(1).values()).extracting(String::strip).containsExactly("甲", "1", "2");
    }

    @Test
    void keepsStraySeparatorsAndQuotesInside() {
        assertThat(read("a,b,c\n1,,,,2,\n5\"x,b\n").get(1).values()).containsExactly("1", "", "", "", "2", "");
        assertThat(read("a,b,c\n5\"x,b\n").get(1).values()).containsExactly("5\"x", "b");
    }

    @Test
    void tellsTheLineOfAQuoteThatIsNeverClosed() {
        assertThat(refused("a,b\n\"1\n2\",3\n\"4,5\n6,7\n").arguments()).containsExactly(4L);
        assertThat(refused("a,b\n\"1\"2,3\n").arguments()).containsExactly(2L);
        assertThat(refused("\"").arguments()).containsExactly(1L);
    }

    @Test
    void givesUpAnUnclosedQuoteAfterAMegabyte() {
        Reading.Repeated quoted = new Reading.Repeated("a,b\n".getBytes(StandardCharsets.US_ASCII), 1L << 30);
        long allocated = Reading.allocated(() -> Reading.refused(
                () -> Reading.read(
                        FileFormat.CSV,
                        "UTF-8",
                        new SequenceInputStream(new ByteArrayInputStream(new byte[] {'a', ',', '"'}), quoted),
                        Reading.LIMITS),
                FilesError.CSV_BROKEN));
        assertThat(quoted.given()).isLessThan(4 << 20);
        assertThat(allocated).isLessThan(32 << 20);
    }

    @Test
    void givesUpARecordOfTooManyFields() {
        Reading.Repeated endless = new Reading.Repeated(new byte[] {','}, 1L << 30);
        Reading.refused(() -> Reading.read(FileFormat.CSV, "UTF-8", endless, Reading.LIMITS), FilesError.CSV_BROKEN);
        assertThat(endless.given()).isLessThan(1 << 20);
    }

    @Test
    void stopsAtTheRowLimit() {
        FileLimits limits = new FileLimits(1000, 1000, 3);
        byte[] four = "h\n1\n2\n3\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(Reading.read(FileFormat.CSV, "UTF-8", new ByteArrayInputStream(four), limits))
                .hasSize(4);
        Reading.Repeated endless = new Reading.Repeated("1\n".getBytes(StandardCharsets.US_ASCII), 1L << 40);
        assertThat(Reading.refused(
                                () -> Reading.read(FileFormat.CSV, "UTF-8", endless, limits), FilesError.TOO_MANY_ROWS)
                        .arguments())
                .containsExactly(3);
    }

    @Test
    void refusesBytesThatAreNoTextWhereverTheyStand() {
        byte[] late = ("a,b\n".repeat(100_000) + "\u00E9").getBytes(StandardCharsets.ISO_8859_1);
        Reading.refused(() -> Reading.read(FileFormat.CSV, "UTF-8", late), FilesError.ENCODING);
        Reading.refused(
                () -> Reading.read(FileFormat.CSV, "UTF-8", new byte[] {(byte) 0xE9, 'a'}), FilesError.ENCODING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "530199199001010000",
                "530199199001010000 ",
                " 530199199001010000",
                "530199199001010000\u00A0",
                "\uFEFF530199199001010000\u200B"
            })
    void tellsNumbersThatLostDigitsWhateverBlanksAreRound(String value) {
        assertThat(CutNumbers.faultsByThemselves(List.of("x", value))).isEqualTo(Map.of(1, CellFault.DIGITS_LOST));
    }

    /** One alone in its column, and in its file: of so many figures, the zeros alone tell. */
    @ParameterizedTest
    @ValueSource(strings = {"530199199001010000", "5301991990010100000", "53019919900101000000", "5.30199E+17"})
    void tellsOneNumberAlone(String value) {
        assertThat(read("名称,号码\n甲," + value + "\n乙,昆市监罚〔2026〕1号\n").get(1).fault(1))
                .contains(CellFault.DIGITS_LOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'530199199001010000",
                "\t530199199001010000",
                "53019919900101000X",
                "530199199001010015",
                "530100000000000"
            })
    void takesZerosThatAreMeant(String value) {
        assertThat(CutNumbers.faultsByThemselves(List.of(value))).isEmpty();
    }

    /** Sixteen figures, as in numbers of decisions and cards: of one the zero may be meant, of a whole column it is the spreadsheet's. */
    @Test
    void tellsAColumnWhoseLongNumbersAllLostTheirEnd() {
        List<RawRow> rows = read("a,b\n1,5301112026000120\n2,昆市监罚〔2026〕1号\n3,53011120260001300\n4,5301112026000140 \n");
        assertThat(rows.stream().filter(row -> !row.faults().isEmpty()).map(RawRow::line))
                .containsExactly(2L, 4L, 5L);
        assertThat(rows.get(1).faults()).isEqualTo(Map.of(1, CellFault.DIGITS_LOST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n5301112026000120\n5301112026000123\n",
                "a\n5301112026000120\n",
                "a\n'5301112026000120\n'5301112026000130\n",
                "a\n\"\t5301112026000120\"\n\"\t5301112026000130\"\n",
                "a,b\n5301112026000120,\n,5301112026000130\n",
                "a\n530100000000000\n530100000000010\n"
            })
    void takesAColumnInWhichZerosMayBeMeant(String text) {
        assertThat(read(text)).allMatch(row -> row.faults().isEmpty());
    }

    @Test
    void tellsTheRowsBeforeWhatFailed() throws IOException {
        byte[] text = "a,b\n1,2\n\"3\"4,5\n".getBytes(StandardCharsets.UTF_8);
        RawRows rows =
                RowReading.open(FileFormat.CSV, "UTF-8", List.of(), new ByteArrayInputStream(text), Reading.LIMITS);
        assertThat(rows.next().values()).containsExactly("a", "b");
        assertThat(rows.next().values()).containsExactly("1", "2");
        Reading.refused(rows::next, FilesError.CSV_BROKEN);
    }
}
