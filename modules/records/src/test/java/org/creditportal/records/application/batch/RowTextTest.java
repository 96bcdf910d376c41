package org.creditportal.records.application.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

public class RowTextTest {

    @Test
    void writesWhatTheDatabaseReads() throws Exception {
        List<Object[]> rows = new ArrayList<>();
        rows.add(new Object[] {1L, "\u6ec7\u6c60", null, LocalDate.of(2026, 1, 2)});
        rows.add(new Object[] {2L, "a\tb\nc\\d\re\u0000", "", "\\N"});
        assertThat(new String(new RowText(rows.iterator()).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("1\t\u6ec7\u6c60\t\\N\t2026-01-02\n2\ta\\tb\\nc\\\\d\\re\\0\t\t\\\\N\n");
    }

    @Test
    void givesManyRowsPieceByPiece() throws Exception {
        List<Object[]> rows = new ArrayList<>();
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            rows.add(new Object[] {i, "x".repeat(i % 50)});
            expected.append(i).append('\t').append("x".repeat(i % 50)).append('\n');
        }
        RowText text = new RowText(rows.iterator());
        StringBuilder read = new StringBuilder();
        byte[] piece = new byte[777];
        for (int count = text.read(piece, 0, piece.length); count > 0; count = text.read(piece, 0, piece.length)) {
            read.append(new String(piece, 0, count, StandardCharsets.US_ASCII));
        }
        assertThat(read.toString()).isEqualTo(expected.toString());
        assertThat(text.read()).isEqualTo(-1);
    }

    @Property
    void writesAnyTextAsUtf8(@ForAll List<String> values) throws Exception {
        Iterator<Object[]> rows =
                values.stream().map(value -> new Object[] {value}).iterator();
        String expected = values.stream()
                .map(value -> value.replace("\\", "\\\\")
                                .replace("\t", "\\t")
                                .replace("\n", "\\n")
                                .replace("\r", "\\r")
                                .replace("\0", "\\0")
                        + "\n")
                .collect(Collectors.joining());
        assertThat(new RowText(rows).readAllBytes()).isEqualTo(expected.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void makesRoomForALongValue() throws Exception {
        Object[] row = {"\u6ec7".repeat(100_000), "\ud83d\ude00\t".repeat(50_000)};
        assertThat(new RowText(List.<Object[]>of(row).iterator()).readAllBytes())
                .isEqualTo((row[0] + "\t" + "\ud83d\ude00\\t".repeat(50_000) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void hasNothingToSayOfNoRows() throws Exception {
        assertThat(new RowText(Collections.emptyIterator()).readAllBytes()).isEmpty();
    }
}
