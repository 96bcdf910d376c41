package org.creditportal.records.api.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.creditportal.files.read.ShortTable;
import org.creditportal.files.write.TableFormat;
import org.creditportal.files.write.TableWriter;
import org.creditportal.kernel.text.TableLine;
import org.creditportal.kernel.text.Texts;
import org.creditportal.kernel.time.WrittenMoments;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What files of records say, at once and by a job in the background. */
class ExportColumnsTest {

    private static final Instant EARLY = Instant.parse("2026-11-27T22:31:48.528787Z");

    private static final FoundRecord FOUND = new FoundRecord(
            new RecordRow(
                    new RecordNumber("0SC1ESRFCQK69"),
                    RecordKind.PENALTY,
                    RecordState.RECORDED,
                    "案例罚〔2026〕A013号",
                    LocalDate.of(2026, 8, 3),
                    new SubjectNumber("0SC1ECV28QMBY"),
                    "昆明案例换行有限公司",
                    null,
                    SubjectKind.LEGAL_PERSON,
                    "market-supervision",
                    "昆明市案例局",
                    EARLY),
            RecordStanding.ON_RECORD,
            null);

    private static List<String> cells() {
        return columns().of(FOUND);
    }

    private static ExportColumns columns() {
        return new ExportColumns(
                Texts.of("records", Locale.CHINESE),
                bureau -> "市场监管局",
                moment -> WrittenMoments.stamp(moment, ZoneId.of("Asia/Shanghai")));
    }

    @Test
    void whatWasEnteredEarlyIsOfThatDayAsOnThePage() {
        assertThat(cells())
                .endsWith("2026-08-03", "2026-11-28 06:31")
                .noneMatch(cell -> cell.contains(EARLY.toString()));
    }

    /** Names were joined when they were read, so that one record stays one line. */
    @Test
    void everyCellIsOneLine() {
        assertThat(cells())
                .hasSameSizeAs(new ExportColumns(Texts.of("records", Locale.CHINESE), name -> name, Instant::toString)
                        .titles())
                .contains("昆明案例换行有限公司")
                .noneMatch(cell -> cell.contains("\n"));
    }

    /** Whoever opens the file reads what the page says: the same cells, each record on one line, the moment of the tenant's day. */
    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void theFileIsReadBackAsTheColumnsSay(TableFormat format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter table = format.open(file, "信用信息")) {
            table.header(columns().titles());
            table.row(cells());
        }
        List<TableLine> lines =
                ShortTable.ofFile("records" + format.ending(), new ByteArrayInputStream(file.toByteArray()), 10);
        assertThat(lines.get(lines.size() - 1).cells()).isEqualTo(cells()).endsWith("2026-08-03", "2026-11-28 06:31");
    }
}
