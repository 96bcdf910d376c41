package org.creditportal.records.application.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.application.batch.SubjectMemory.Remembered;
import org.creditportal.records.application.subject.KnownSubjects.Known;
import org.junit.jupiter.api.Test;

class SubjectMemoryTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Known SUBJECT = new Known(
            "0000000000001",
            "0000000000001",
            SubjectKind.LEGAL_PERSON,
            "甲公司",
            "91530102MA00000000",
            null,
            "530102600012345");

    private final SubjectMemory memory = new SubjectMemory();

    @Test
    void remembersFromTurnToTurn() {
        memory.enter(7);
        memory.put("a", SUBJECT);
        memory.enter(8);
        assertThat(memory.get("a").known()).isEqualTo(SUBJECT);
    }

    @Test
    void forgetsWhenAnybodyElseHadATurn() {
        memory.enter(7);
        memory.put("a", SUBJECT);
        memory.enter(9);
        assertThat(memory.get("a")).isNull();
    }

    @Test
    void forgetsWhatWasUndone() {
        memory.enter(7);
        memory.put("a", SUBJECT);
        memory.forget();
        memory.enter(8);
        assertThat(memory.get("a")).isNull();
    }

    @Test
    void keepsTheSubjectsLearntLast() {
        memory.enter(1);
        for (int i = 0; i < 100_000; i++) {
            memory.put("s" + i, SUBJECT);
        }
        assertThat(memory.get("s0")).isNotNull();
        memory.put("one more", SUBJECT);
        assertThat(memory.get("s0")).isNull();
        assertThat(memory.get("s1")).isNotNull();
    }

    @Test
    void tellsAPersonOnce() {
        Remembered subject = memory.put("a", SUBJECT);
        assertThat(subject.isNewPerson("张三", null, null, MARCH)).isTrue();
        assertThat(subject.isNewPerson("张三", null, null, MARCH)).isFalse();
        assertThat(subject.isNewPerson("张三", "1", null, MARCH)).isTrue();
        assertThat(subject.isNewPerson("李四", "1", null, MARCH)).isTrue();
        assertThat(subject.isNewPerson("李四", "1", "护照号", MARCH)).isTrue();
    }

    @Test
    void knowsTheLatestDayOnWhichAPersonIsNamed() {
        Remembered subject = memory.put("a", SUBJECT);
        subject.isNewPerson("张三", null, null, MARCH);
        SubjectMemory.Named first = subject.named();
        subject.isNewPerson("张三", null, null, MARCH.plusMonths(2));
        subject.isNewPerson("张三", null, null, MARCH.plusMonths(1));
        subject.isNewPerson("李四", null, null, MARCH.plusMonths(3));
        assertThat(first.latest()).isEqualTo(MARCH.plusMonths(2));
        assertThat(subject.named().latest()).isEqualTo(MARCH.plusMonths(3));
    }

    /** Else an import would tell it with every row. */
    @Test
    void tellsARegistrationNumberOnce() {
        Remembered subject = memory.put("a", SUBJECT);
        assertThat(subject.isNewRegistration(null)).isFalse();
        assertThat(subject.isNewRegistration("530102600012345")).isFalse();
        assertThat(subject.isNewRegistration("530102600067890")).isTrue();
        assertThat(subject.isNewRegistration("530102600067890")).isFalse();
    }
}
