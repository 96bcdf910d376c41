package org.creditportal.records.application.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordStanding;
import org.creditportal.records.api.subject.SubjectNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportedCriteriaTest {

    @ParameterizedTest
    @ValueSource(strings = {"李明", "买买提明·艾力", "Maimaitiming Aili", "Maimaitiming", "某某有限公司"})
    void whatAnOfficerTypedStaysOutOfTheTrail(String typed) {
        assertThat(ExportedCriteria.text(of(typed))).doesNotContain(typed).endsWith("text, until=2026-03-31");
    }

    @Test
    void everythingIsAll() {
        assertThat(ExportedCriteria.text(RecordCriteria.all())).isEqualTo("all");
    }

    /** A condition that is added later is told, too. */
    @Test
    void everyConditionIsTold() {
        long conditions = Arrays.stream(RecordCriteria.class.getRecordComponents())
                .map(RecordComponent::getName)
                .count();
        assertThat(ExportedCriteria.text(of("李明")).split(", ")).hasSize((int) conditions);
    }

    private static RecordCriteria of(String typed) {
        return new RecordCriteria(
                typed,
                "finance",
                RecordKind.PENALTY,
                RecordStanding.values()[0],
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 31),
                "0AWE35PSG1C5P",
                new BatchNumber("0AWE35PSG1C5Q"),
                new SubjectNumber("0AWE35PSG1C5R"));
    }
}
