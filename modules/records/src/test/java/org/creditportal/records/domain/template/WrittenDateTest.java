package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-02",
                "2026-1-2",
                "2026/1/2",
                "2026/01/02 0:00:00",
                "2026.1.2",
                "20260102",
                "2026年1月2日",
                "2026年01月02日",
                "２０２６－０１－０２",
                "2026-01-02T00:00:00.0",
                " 2026-01-02 "
            })
    void readsEveryWayBureausWrite(String text) {
        assertThat(WrittenDate.parse(text)).contains(LocalDate.of(2026, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-30",
                "2026-13-01",
                "26-01-02",
                "2026-01",
                "01/02/2026",
                "46024",
                "20261",
                "长期",
                "1900-01-01",
                "2026-01-02x",
                "0000-00-00"
            })
    void refusesWhatIsNoDay(String text) {
        assertThat(WrittenDate.parse(text)).isEmpty();
    }
}
