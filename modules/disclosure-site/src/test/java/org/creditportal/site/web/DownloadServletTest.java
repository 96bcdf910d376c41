package org.creditportal.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.creditportal.files.read.ShortTable;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.text.TableLine;
import org.creditportal.kernel.time.LastDay;
import org.creditportal.site.api.PublishedEntry;
import org.junit.jupiter.api.Test;

/** The open data of the public site. */
class DownloadServletTest {

    /** The file's only line, as whoever opens it reads it. */
    private static List<String> line(LocalDate until, Locale language) throws IOException {
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
        StringWriter file = new StringWriter();
        DownloadServlet.write(file, List.of(entry), language);
        List<TableLine> lines = ShortTable.ofFile(
                "entries.csv", new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)), 10);
        assertThat(file.toString().lines()).as("the header and one line").hasSize(2);
        return lines.get(lines.size() - 1).cells();
    }

    @Test
    void whatHasNoEndIsToldInWords() throws IOException {
        assertThat(line(LastDay.NONE, Locale.CHINESE)).endsWith("2026-08-10", "长期");
        assertThat(line(LastDay.NONE, Locale.ENGLISH)).endsWith("2026-08-10", "No end");
        assertThat(line(LocalDate.of(2027, 8, 9), Locale.CHINESE)).endsWith("2026-08-03", "2026-08-10", "2027-08-09");
        assertThat(line(LastDay.NONE, Locale.CHINESE)).contains("昆明案例换行有限公司", "案例罚〔2026〕A013号");
        assertThat(line(null, Locale.CHINESE)).endsWith("2026-08-10", "");
    }
}
