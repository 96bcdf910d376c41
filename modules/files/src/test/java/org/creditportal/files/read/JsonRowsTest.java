package org.creditportal.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.creditportal.files.error.FilesError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRowsTest {

    private static List<RawRow> read(String text) {
        return Reading.read(FileFormat.JSON, "UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void givesTheHeaderAndThenEveryObject() {
        List<RawRow> expected = List.of(
                new RawRow(1, List.of("CF_XDR_MC", "n", "b")),
                new RawRow(2, List.of("甲", "1.5", "true"), Map.of(2, CellFault.TRUTH_VALUE)),
                new RawRow(4, List.of("", "7", "")));
        String rows = "[{\"CF_XDR_MC\":\"甲\",\"n\":1.50,\"b\":true},{},{\"n\":\"7\",\"b\":null}]";
        assertThat(read(rows)).isEqualTo(expected);
        assertThat(read("\uFEFF {\"rows\":" + rows + "}")).isEqualTo(expected);
    }

    @Test
    void takesDeclaredColumnsFirst() {
        assertThat(read("{\"columns\":[\"b\",\"a\"],\"rows\":[{\"a\":\"1\"},{\"b\":\"2\"}]}"))
                .containsExactly(
                        new RawRow(1, List.of("b", "a")),
                        new RawRow(2, List.of("", "1")),
                        new RawRow(3, List.of("2", "")));
    }

    @Test
    void takesItemsInAnyObject() {
        assertThat(read("[{\"a\":1},{},{\"z\":3,\"a\":2}]"))
                .containsExactly(
                        new RawRow(1, List.of("a", "z")),
                        new RawRow(2, List.of("1", "")),
                        new RawRow(4, List.of("2", "3")));
    }

    @Test
    void tellsTheRowThatIsBroken() {
        assertThat(Reading.refused(() -> read("[{\"a\":1},{\"a\":[]}]"), FilesError.JSON_BROKEN)
                        .arguments())
                .containsExactly(3L);
    }

    @Test
    void tellsNumbersThatProgramsDoNotKeepWhole() {
        assertThat(read("[{\"a\":530199199001010015,\"b\":\"530199199001010015\",\"c\":123456789012345}]")
                        .get(1)
                        .faults())
                .containsExactly(Map.entry(0, CellFault.DIGITS_LOST));
    }

    @Test
    void writesNumbersAsPeopleDoAndTellsTruthValues() {
        RawRow row = read("[{\"a\":530102600123456.0,\"b\":2.50,\"c\":1.2E3,\"d\":true}]")
                .get(1);
        assertThat(row.values()).startsWith("530102600123456", "2.5", "1200");
        assertThat(row.faults()).containsExactly(Map.entry(3, CellFault.TRUTH_VALUE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[",
                "[{\"a\":1}",
                "[{\"a\":1}] x",
                "{\"rows\":[{\"a\":1}]",
                "{\"rows\":[],\"more\":1}",
                "[1]",
                "[{\"a\":[1]}]",
                "[{\"a\":{\"b\":1}}]",
                "[{\"a\":1,\"a\":2}]",
                "{\"template\":1,\"rows\":[]}",
                "null",
                "{\"columns\":[\"a\",\"a\"],\"rows\":[]}",
                "[{\"a\":NaN}]",
                ""
            })
    void refusesOtherShapes(String text) {
        Reading.refused(() -> read(text), FilesError.JSON_BROKEN);
    }

    @Test
    void readsNoRowsFromAnEmptyArray() {
        assertThat(read("[]")).isEmpty();
        assertThat(read("{\"rows\":[]}")).isEmpty();
    }

    @Test
    void boundsTextsAndNumbers() {
        Reading.refused(() -> read("[{\"a\":\"" + "x".repeat(2 << 20) + "\"}]"), FilesError.JSON_BROKEN);
        Reading.refused(() -> read("[{\"a\":" + "9".repeat(1000) + "}]"), FilesError.JSON_BROKEN);
        Reading.refused(() -> read("[".repeat(100_000)), FilesError.JSON_BROKEN);
    }

    @Test
    void tellsTextsWhoseLastFiguresAreGone() {
        assertThat(read("[{\"a\":\"530102198501036000\",\"b\":\"'530102198501036000\",\"c\":\"530102198501036001\"}]")
                        .get(1)
                        .faults())
                .containsExactly(Map.entry(0, CellFault.DIGITS_LOST));
    }
}
