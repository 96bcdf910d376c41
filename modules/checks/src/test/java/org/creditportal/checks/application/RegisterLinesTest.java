package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.checks.api.register.RegisteredMatter;
import org.creditportal.records.application.template.WrittenDatesInTables;
import org.junit.jupiter.api.Test;

/** Matters of a file. */
class RegisterLinesTest {

    private static final String HEADER = "领域,编号,名称,决定日期\n";

    @Test
    void readsDecidedAndOpenMattersAndPassesOverEmptyLines() {
        assertThat(read(HEADER + "land-use-rights,TD-1,地块出让,2026/11/20\n,,,\nland-use-rights,TD-2,地块出让,\n"))
                .containsExactly(
                        new RegisteredMatter("land-use-rights", "TD-1", "地块出让", LocalDate.of(2026, 11, 20)),
                        new RegisteredMatter("land-use-rights", "TD-2", "地块出让", null));
    }

    @Test
    void takesTheFirstLineForAMatterWhereItNamesNoColumns() {
        assertThat(read("land-use-rights,TD-1,地块出让,2026/11/20\nland-use-rights,TD-2,地块出让,\n"))
                .extracting(RegisteredMatter::number)
                .containsExactly("TD-1", "TD-2");
    }

    @Test
    void readsDaysAsTheyAreWritten() {
        assertThat(read(HEADER + "a,1,甲,2026年8月3日\na,2,乙,2026.8.3\na,3,丙,20260803\na,4,丁,无\n"))
                .extracting(RegisteredMatter::decidedOn)
                .containsExactly(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 3), null);
    }

    @Test
    void refusesWhatASpreadsheetHasDamaged() {
        assertThatThrownBy(() -> read(HEADER + "a,5.30199E+17,甲,2026-08-03\n"))
                .hasMessageContaining("files.cellDamaged");
    }

    @Test
    void tellsTheLineWhoseDayIsNone() {
        assertThatThrownBy(() -> read(HEADER + "land-use-rights,TD-1,地块出让,2026-02-30\n"))
                .hasMessageContaining("checks.registerLine");
    }

    @Test
    void readsSubjectsWithWhateverSignsBetweenThem() {
        assertThat(read("领域,编号,名称,决定日期,主体\na,1,甲,,91530102MA6K000011；91530102MA6K000022、91530102MA6K000033\na,2,乙,,\n"))
                .extracting(RegisteredMatter::subjects)
                .containsExactly(List.of("91530102MA6K000011", "91530102MA6K000022", "91530102MA6K000033"), List.of());
        assertThat(RegisterLines.subjects(" 91530102MA6K000011\r\n\r\n91530102MA6K000022 "))
                .hasSize(2);
        assertThat(RegisterLines.subjects(null)).isEmpty();
    }

    @Test
    void readsTheKindBehindTheSubjects() {
        assertThat(read("领域,编号,名称,决定日期,主体,类型\na,1,甲,,,honour\na,2,乙,,91530102MA6K000011,\na,3,丙,\n"))
                .extracting(RegisteredMatter::kind)
                .containsExactly("honour", null, null);
    }

    private static List<RegisteredMatter> read(String text) {
        return RegisterLines.read(
                "matters.csv",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                new WrittenDatesInTables());
    }
}
