package org.creditportal.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadColumnsTest {

    private static UnreadColumns columns(String... titles) {
        return new UnreadColumns(List.of(titles), place -> titles[place].equals("名称"));
    }

    @Test
    void tellsTitlesThatMeanNothingHereInOneLine() {
        assertThat(columns(" 序\n号 ", "名称", " ", "x".repeat(70)).titles()).containsExactly("序 号", "x".repeat(60));
    }

    /** Also beyond the last title: whoever wrote the title above the table, or none, meant something by the column. */
    @Test
    void tellsColumnsWithoutTitleThatHaveValues() {
        UnreadColumns columns = columns("序号", "", "名称", "");
        columns.see(new RawRow(2, List.of("1", " ", "甲")));
        assertThat(columns.untitled()).isEmpty();
        columns.see(new RawRow(3, List.of("2", "已移出", "乙", "", "x")));
        assertThat(columns.untitled()).isEqualTo("B, E");
        assertThat(columns.all()).containsExactly("序号", "(B)", "(E)");
    }

    @Test
    void textsAreReadAsTheyWereWrittenAndSayWhetherTheyAreWhole() {
        List<String> titles = List.of("序号", "去向");
        assertThat(UnreadColumns.read(UnreadColumns.text(titles))).isEqualTo(titles);
        assertThat(UnreadColumns.read(null)).isEmpty();
        assertThat(UnreadColumns.read("")).isEmpty();
        assertThat(UnreadColumns.isWhole(UnreadColumns.text(titles))).isTrue();
        assertThat(UnreadColumns.isWhole(UnreadColumns.text(Collections.nCopies(50, "x".repeat(60)))))
                .isFalse();
    }
}
