package org.creditportal.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EntryJsonTest {

    private static final EntryJson ENTRY = new EntryJson(
            "0000000000001",
            "某甲",
            "1980",
            null,
            "serious-violation",
            "市场监督管理局",
            "条例 第一条",
            LocalDate.of(2026, 1, 8),
            null);

    @Test
    void tellsEachOfItsPartsUnderItsNameAlsoWhereThereIsNothingToTell() {
        JsonObject json = ENTRY.toJson();
        assertThat(json.keySet())
                .containsExactlyElementsOf(Arrays.stream(EntryJson.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        assertThat(json.isNull("subjectCode")).isTrue();
        assertThat(json.getString("publishedOn")).isEqualTo("2026-01-08");
    }
}
