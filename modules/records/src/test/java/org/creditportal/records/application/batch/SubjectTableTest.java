package org.creditportal.records.application.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditportal.records.application.batch.SubjectTable.Named;
import org.junit.jupiter.api.Test;

class SubjectTableTest {

    private final SubjectTable subjects = new SubjectTable();

    @Test
    void tellsTheFirstRowThatNamesASubjectOtherwiseFromThoseAfterIt() {
        assertThat(subjects.add(7, 1, 1)).isEqualTo(Named.ALIKE);
        assertThat(subjects.add(8, 2, 2)).isEqualTo(Named.ALIKE);
        assertThat(subjects.add(7, 1, 3)).isEqualTo(Named.ALIKE);
        assertThat(subjects.add(7, 2, 4)).isEqualTo(Named.OTHERWISE);
        assertThat(subjects.add(7, 1, 5)).isEqualTo(Named.OTHERWISE_BEFORE);
        assertThat(subjects.add(8, 2, 6)).isEqualTo(Named.ALIKE);
    }

    @Test
    void leadsBackThroughTheRowsOfASubject() {
        subjects.add(7, 1, 1);
        subjects.add(8, 2, 2);
        subjects.add(7, 1, 3);
        subjects.add(7, 2, 4);
        assertThat(subjects.before(4)).isEqualTo(3);
        assertThat(subjects.before(3)).isEqualTo(1);
        assertThat(subjects.before(1)).isZero();
        assertThat(subjects.before(2)).isZero();
    }

    @Test
    void findsEverySubjectAgainAfterGrowing() {
        for (int i = 1; i <= 50_000; i++) {
            assertThat(subjects.add(i * 0x9E3779B97F4A7C15L, i, i)).isEqualTo(Named.ALIKE);
        }
        for (int i = 1; i <= 50_000; i++) {
            assertThat(subjects.add(i * 0x9E3779B97F4A7C15L, -i, 50_000 + i)).isEqualTo(Named.OTHERWISE);
            assertThat(subjects.before(50_000 + i)).isEqualTo(i);
        }
    }
}
