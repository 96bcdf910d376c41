package org.creditportal.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.time.LastDay;
import org.creditportal.site.api.PublishedEntry;
import org.junit.jupiter.api.Test;

/** The open data of the public site. */
class DownloadServletTest {

    private static List<String> line(LocalDate until, Locale language) {
        PublishedEntry entry = new PublishedEntry(
                "0SC1FV22MQGS0",
                "serious-violation",
                ListColour.BLACK,
                new LocalizedText("严重违法失信名单", "Serious violations"),
                "昆明案例换行有限公司",
                null,
                null,
                "LEGAL_PERSON",
                new LocalizedText("市场监管局", "Market supervision"),
                "market-supervision",
                "案例测试",
                "《行政处罚法》",
                "案例罚〔2026〕A013号",
                LocalDate.of(2026, 8, 3),
                LocalDate.of(2026, 8, 10),
                until);
        return DownloadServlet.line(entry, language);
    }

    @Test
    void whatHasNoEndIsToldInWords() {
        assertThat(line(LastDay.NONE, Locale.CHINESE)).endsWith("2026-08-10", "长期");
        assertThat(line(LastDay.NONE, Locale.ENGLISH)).endsWith("2026-08-10", "No end");
        assertThat(line(LocalDate.of(2027, 8, 9), Locale.CHINESE)).endsWith("2026-08-03", "2026-08-10", "2027-08-09");
        assertThat(line(null, Locale.CHINESE)).endsWith("2026-08-10", "");
    }
}
