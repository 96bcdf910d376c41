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
                "0000-00-00",
                "2026\u4e008\u4e8c3",
                "2026\u67088\u5e743\u65e5",
                "2026-8/3",
                "2026.8-3",
                "2026\u5e748-3",
                "2026-8\u67083\u65e5",
                "2026-8-3\u65e5",
                "2026\u65e58\u65e53\u65e5",
                "9999-12-31"
            })
    void refusesWhatIsNoDay(String text) {
        assertThat(WrittenDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "长期",
                "长期有效",
                "永久",
                "无固定期限",
                "无期限",
                "（长期）",
                "至 长 期",
                "终身有效",
                "2099-12-31",
                "2099/12/31",
                "20991231",
                "2099年12月31日",
                "9999-12-31",
                "9999.12.31",
                "9999/12/31 0:00:00",
                "99991231",
                "2999-12-31",
                "2199-12-31"
            })
    void knowsWaysToSayThatThereIsNoLastDay(String text) {
        assertThat(WrittenDate.isNoEnd(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2099-12-30", "2026-12-31", "9999", "长期股权投资有限公司的期限", "期满", "20991232", "2099"})
    void takesNothingElseForNoLastDay(String text) {
        assertThat(WrittenDate.isNoEnd(text)).isFalse();
    }
}
