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
                " 2026-01-02 ",
                "二〇二六年一月二日",
                "二○二六年一月二日",
                "二零二六年一月二日",
                "2026年1月2日 10时20分",
                "2026年1月2日星期五",
                "2026-01-02 周五",
                "2026/1/2 上午12:00:00",
                "2026/1/2 12:00 PM",
                "2026–1–2",
                "2026\u20111\u20112",
                "2026．1．2",
                "2026-01-02T00:00:00+08:00",
                "2026-01-01T16:00:00.000+0000",
                "2026-01-02T15:59:59Z"
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
                "1970-01-01",
                "1970/1/1",
                "1970年1月1日",
                "1970-01-01 08:00:00",
                "1970-01-01T00:00:00Z",
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
                "9999-12-31",
                "2026-01-02 24:00",
                "2026-01-02 25:61",
                "2026年1月2",
                "二〇二六年十三月二日",
                "二〇二六年二月三十日",
                "二〇二六年一月十十日",
                "二六年一月二日",
                "民国115年1月2日",
                "26年1月2日",
                "20260102000000",
                "1767283200000",
                "2026-01-02-",
                "2026。1。2",
                "2025-02-29",
                "Jan 2, 2026",
                "2026年1月2日至2027年1月1日"
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
                "2199-12-31",
                "永久性",
                "永续",
                "终生",
                "Long-term",
                "有效期：长期",
                "有效期至长期",
                "至永久",
                "2026-01-01至长期",
                "自2026年1月1日起长期",
                "长期有效(9999-12-31)",
                "2099年12月31日（长期）"
            })
    void knowsWaysToSayThatThereIsNoLastDay(String text) {
        assertThat(WrittenDate.isNoEnd(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2099-12-30",
                "2026-12-31",
                "9999",
                "长期股权投资有限公司的期限",
                "期满",
                "20991232",
                "2099",
                "长期（2030-12-31）",
                "2030年12月31日（长期）",
                "自发证之日起五年",
                "2026-01-01至2030-01-01"
            })
    void takesNothingElseForNoLastDay(String text) {
        assertThat(WrittenDate.isNoEnd(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2030-01-01",
                "至2030年1月1日",
                "2030-01-01止",
                "至2030年1月1日止",
                "2026-01-01至2030-01-01",
                "自2026年1月1日起至2030年1月1日止",
                "2026/1/1~2030/1/1"
            })
    void readsTheLastDayOfATerm(String text) {
        assertThat(WrittenDate.parseLast(text)).contains(LocalDate.of(2030, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "自2026年1月1日起",
                "2026年1月1日起五年",
                "2030-01-01至2026-01-01",
                "至2030年2月30日",
                "2026-13-01至2030-01-01",
                "五年"
            })
    void guessesNoLastDay(String text) {
        assertThat(WrittenDate.parseLast(text)).isEmpty();
    }
}
