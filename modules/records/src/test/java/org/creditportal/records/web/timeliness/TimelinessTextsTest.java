package org.creditportal.records.web.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.timeliness.Countdown;
import org.creditportal.records.api.timeliness.DueFilter;
import org.creditportal.records.api.timeliness.NilReportStanding;
import org.creditportal.records.api.timeliness.PunctualityGrouping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class TimelinessTextsTest {

    private static String say(boolean overdue, int days, boolean provisional) {
        return DueTexts.countdown(new Countdown(overdue, days, provisional), Locale.CHINESE);
    }

    @Test
    void writesPeriodsAsOfficialsDo() {
        assertThat(say(true, 3, false)).isEqualTo("逾期3个工作日");
        assertThat(say(true, 0, false)).isEqualTo("逾期不足1个工作日");
        assertThat(say(false, 0, false)).isEqualTo("今天到期");
        assertThat(say(false, 5, true)).isEqualTo("还剩5个工作日（暂定）");
        assertThat(DueTexts.countdown(null, Locale.CHINESE)).contains("期限未知");
        assertThat(DueTexts.countdown(new Countdown(true, 1, false), Locale.ENGLISH))
                .isEqualTo("1 working day overdue");
    }

    @Test
    void writesMonths() {
        LocalDate october = LocalDate.of(2026, 10, 1);
        assertThat(DueTexts.month(october, Locale.CHINESE)).isEqualTo("2026年10月");
        assertThat(DueTexts.month(october, Locale.ENGLISH)).isEqualTo("October 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void hasWordsForEveryChoice(String language) {
        Texts texts = Texts.of("records", Locale.forLanguageTag(language));
        assertThat(Stream.of(DueFilter.values(), NilReportStanding.values(), PunctualityGrouping.values())
                        .flatMap(Arrays::stream)
                        .map(value -> value.getClass().getSimpleName() + "." + value.name()))
                .allMatch(texts::has);
    }

    @Test
    void drawsBarsThatCannotLeaveTheirScript() throws JsonProcessingException {
        String json = RateChart.json(
                "On time (%)",
                List.of(new RateChart.Bar("</script><b>", new BigDecimal("66.6")), new RateChart.Bar("市场监督管理局", null)),
                true);
        assertThat(json).doesNotContain("<");
        JsonNode data = new ObjectMapper().readTree(json).get("data");
        assertThat(data.get("labels").get(0).asText()).isEqualTo("</script><b>");
        assertThat(data.get("datasets").get(0).get("data")).hasToString("[66.6,null]");
    }
}
