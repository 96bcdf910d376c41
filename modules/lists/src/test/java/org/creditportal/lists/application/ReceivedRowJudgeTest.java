package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.files.read.RawRows;
import org.creditportal.files.read.SpooledFile;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.received.ListSource;
import org.creditportal.lists.api.received.ReceivedFault;
import org.creditportal.lists.api.received.ReceivedFaultRow;
import org.creditportal.lists.api.received.ReceivedField;
import org.creditportal.lists.domain.Entries;
import org.creditportal.records.api.template.WrittenDates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void ofAFaultyRowOnlyWhatIsWrittenWholeIsReliedOn() {
        ReadRow masked = read("张三,110105****1231002X,（2026）云01执7号,,2026-07-01,,");
        assertThat(masked.isSound()).isFalse();
        assertThat(masked.subject().name()).isEqualTo("张三");
        assertThat(masked.document()).isEqualTo("（2026）云01执7号");
        ReadRow starred = read("张*,110105****1231002X,,,2026-07-01,,");
        assertThat(starred.subject().name()).isNull();
        assertThat(starred.document()).isNull();
    }

    @Test
    void aFileWhoseRowsNameNoColumnsIsRefused() {
        assertThatThrownBy(() -> rows("甲公司,91530100MA6K000019,2026-07-01\n"))
                .isInstanceOf(ListingRefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "企业名称,法定代表人,证件号码,统一社会信用代码,列入日期",
                "企业名称,统一社会信用代码,统一社会信用代码,列入日期",
                "企业名称,名称,统一社会信用代码,列入日期",
                "企业名称,统一社会信用代码,列入日期,列入时间"
            })
    void aFileWithTwoColumnsOfOneMeaningIsRefused(String titles) {
        assertThatThrownBy(() -> rows(titles + "\n甲公司,11010519491231002X,91530100MA6K000019,2026-07-01,2026-07-01\n"))
                .isInstanceOf(ListingRefusedException.class)
                .extracting(refused -> ((ListingRefusedException) refused).code())
                .isEqualTo(ListsError.RECEIVED_COLUMN_TWICE);
    }

    @Test
    void theSourcesOwnNameOfAColumnTellsWhichOfTwoCounts() {
        ListSource source = new ListSource(
                "court-defaulters",
                ReceivedDeliveries.COURTS.name(),
                ReceivedDeliveries.COURTS.level(),
                ReceivedDeliveries.COURTS.authority(),
                ReceivedDeliveries.COURTS.listType(),
                ReceivedDeliveries.COURTS.bureau(),
                7,
                Map.of(ReceivedField.DECIDED_ON, List.of("发布时间", "立案时间")),
                false,
                List.of(),
                null);
        ReadRow row = rows("名称,统一社会信用代码,立案时间,发布时间\n甲公司,91530100MA6K000019,2026-06-01,2026-07-01\n", source);
        assertThat(row.decidedOn()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "'甲公司,91530100MA6K000019,11010519491231002X,2026-07-01', KIND_UNCLEAR",
        "'甲有限公司,,11010519491231002X,2026-07-01', KIND_UNCLEAR",
        "'甲有限公司,11010519491231002X,,2026-07-01', KIND_UNCLEAR",
        "'昆明甲养殖场,11010519491231002X,11010519491231002X,2026-07-01', KIND_UNCLEAR",
        "'合计,91530100MA6K000019,,2026-07-01', NAME_INVALID",
        "'TRUE,91530100MA6K000019,,2026-07-01', NAME_INVALID",
        "'甲公司11010519491231002X,91530100MA6K000019,,2026-07-01', PERSONAL_NUMBER"
    })
    void refusesRowsOfWhichNobodyKnowsWhomTheyMean(String line, ReceivedFault fault) {
        ReadRow row = rows("名称,统一社会信用代码,身份证号码,列入日期\n" + line + "\n");
        assertThat(row.faults()).extracting(ReceivedFaultRow::fault).contains(fault);
        assertThat(row.isSound()).isFalse();
    }

    @Test
    void codeAndNumberThatSayTheSameAreNoContradiction() {
        ReadRow row = rows("名称,统一社会信用代码,身份证号码,列入日期\n张三,11010519491231002X,11010519491231002x,2026-07-01\n");
        assertThat(row.isSound()).isTrue();
        assertThat(row.subject().idNumber()).isEqualTo("11010519491231002X");
    }

    @Test
    void aDocumentNumberWithACitizensNumberIsRefused() {
        ReadRow row = read("昆明示例商贸有限公司,91530100MA6K000019,执11010519491231002X号,,2026-07-01,,");
        assertThat(row.faults())
                .extracting(ReceivedFaultRow::field, ReceivedFaultRow::fault)
                .containsExactly(tuple(ReceivedField.DOCUMENT, ReceivedFault.PERSONAL_NUMBER));
    }

    private ReadRow read(String line) {
        return rows("名单（截至七月）\n" + TITLES + line + "\n");
    }

    private ReadRow rows(String text) {
        return rows(text, ReceivedDeliveries.COURTS);
    }

    private ReadRow rows(String text, ListSource source) {
        try (SpooledFile file = SpooledFile.receive(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "名单.csv",
                        ReceivedListDesk.LIMITS);
                RawRows rows = file.rows(ReceivedListDesk.LIMITS)) {
            ReceivedColumns columns = ReceivedColumns.find(rows, source);
            return judge.judge(rows.next(), columns, source, Entries.TODAY);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
