package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.creditportal.files.read.RawRows;
import org.creditportal.files.read.SpooledFile;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.received.ReceivedFault;
import org.creditportal.lists.api.received.ReceivedFaultRow;
import org.creditportal.lists.domain.Entries;
import org.creditportal.records.api.template.WrittenDates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivedRowJudgeTest {

    private static final String TITLES = "被执行人姓名/名称,身份证号码/组织机构代码,案号,执行法院,发布时间,截止日期,失信被执行人行为具体情形\n";

    private final ReceivedRowJudge judge = new ReceivedRowJudge();

    @BeforeEach
    void assemble() {
        judge.legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return Entries.TODAY;
            }
        };
        judge.dates = new WrittenDates() {
            @Override
            public Optional<LocalDate> find(String text) {
                return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
            }

            @Override
            public boolean isNoEnd(String text) {
                return text.equals("长期");
            }
        };
    }

    @Test
    void readsARowOfTheCourtsByTheNamesOfItsColumns() {
        ReadRow row = read("昆明示例商贸有限公司,91530100MA6K000019,（2026）云01执7号,,2026-07-01,长期,拒不履行");
        assertThat(row.isSound()).isTrue();
        assertThat(row.subject().code()).isEqualTo("91530100MA6K000019");
        assertThat(row.authority()).isEqualTo(ReceivedDeliveries.COURTS.authority());
        assertThat(row.decidedOn()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(row.until()).isNull();
    }

    @Test
    void aPersonsNumberInAColumnForBothIsAPersons() {
        ReadRow row = read("张三,11010519491231002X,（2026）云01执7号,,2026-07-01,,身份证 11010519491231002X 拒不履行");
        assertThat(row.subject().idNumber()).isEqualTo("11010519491231002X");
        assertThat(row.facts()).doesNotContain("11010519491231002X");
    }

    @ParameterizedTest
    @CsvSource({
        "',91530100MA6K000019,号,,2026-07-01,,', NAME_MISSING",
        "'甲公司,,号,,2026-07-01,,', IDENTIFIER_MISSING",
        "'张三,110105****1231002X,号,,2026-07-01,,', NUMBER_MASKED",
        "'甲公司,91530100MA6K0000,号,,2026-07-01,,', CODE_INVALID",
        "'甲公司,91530100MA6K000019,号,,,,', DAY_MISSING",
        "'甲公司,91530100MA6K000019,号,,七月一日,,', DAY_INVALID",
        "'甲公司,91530100MA6K000019,号,,2026-08-14,,', DAY_TO_COME",
        "'甲公司,91530100MA6K000019,号,,2026-07-01,2026-06-30,', ENDS_BEFORE",
        "'甲公司,91530100MA6K000019,号,,2026-07-01,旧,', DAY_INVALID"
    })
    void tellsWhatIsWrongInARow(String line, ReceivedFault fault) {
        assertThat(read(line).faults()).extracting(ReceivedFaultRow::fault).contains(fault);
    }

    @Test
    void aFileWhoseRowsNameNoColumnsIsRefused() {
        assertThatThrownBy(() -> rows("甲公司,91530100MA6K000019,2026-07-01\n"))
                .isInstanceOf(ListingRefusedException.class);
    }

    private ReadRow read(String line) {
        return rows("名单（截至七月）\n" + TITLES + line + "\n");
    }

    private ReadRow rows(String text) {
        try (SpooledFile file = SpooledFile.receive(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "名单.csv",
                        ReceivedListDesk.LIMITS);
                RawRows rows = file.rows(ReceivedListDesk.LIMITS)) {
            ReceivedColumns columns = ReceivedColumns.find(rows, ReceivedDeliveries.COURTS);
            return judge.judge(rows.next(), columns, ReceivedDeliveries.COURTS, Entries.TODAY);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
