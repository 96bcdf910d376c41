package org.creditportal.files.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.creditportal.files.error.FilesException;
import org.creditportal.kernel.text.TableLine;
import org.junit.jupiter.api.Test;

class ShortTableTest {

    private static final String PASTED = "Code, Name\n\n91530199MADEM0011J\uFF0C One \nX2\t\tthree";

    @Test
    void keepsWhereEachLineStandsAndLeavesHeadersAndEmptyLinesOut() {
        List<TableLine> lines = ShortTable.ofText(PASTED, 10);
        assertThat(lines)
                .containsExactly(
                        new TableLine(3, List.of("91530199MADEM0011J", "One")),
                        new TableLine(4, List.of("X2", "", "three")));
        assertThat(lines.get(1).from(1)).containsExactly("three");
        assertThat(lines.get(1).cell(9)).isEmpty();
    }

    @Test
    void readsAFileAlike() {
        byte[] file = "Code,Name\r\n91530199MADEM0011J,One\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(ShortTable.ofFile("a.csv", new ByteArrayInputStream(file), 10))
                .containsExactly(new TableLine(2, List.of("91530199MADEM0011J", "One")));
    }

    @Test
    void takesNoMoreThanItMay() {
        assertThat(ShortTable.ofText("1\n2", 2)).hasSize(2);
        assertThatThrownBy(() -> ShortTable.ofText("1\n2\n3", 2))
                .isInstanceOf(FilesException.class)
                .hasMessageContaining("files.tooManyRows");
    }

    @Test
    void readsWhatWasMeantAndRefusesWhatNobodyCanTell() {
        assertThat(ShortTable.ofText("X1\t O\u200Bne \t/", 2))
                .containsExactly(new TableLine(1, List.of("X1", "One", "")));
        for (String damaged : List.of("X1\t#N/A", "5.30199E+17\tOne", "X1\t\u202EenO")) {
            assertThatThrownBy(() -> ShortTable.ofText(damaged, 2))
                    .as(damaged)
                    .isInstanceOf(FilesException.class)
                    .hasMessageContaining("files.cellDamaged");
        }
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(ShortTable.ofText(null, 2)).isEmpty();
    }
}
