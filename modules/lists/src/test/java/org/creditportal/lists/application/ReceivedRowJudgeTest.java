package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.files.read.CellFault;
import org.creditportal.files.read.RawRow;
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

    /** Whoever stands under a merged cell may be somebody else: nobody is ended for such a row, and nobody taken. */
    @Test
    void whatIsMergedOrStruckOutIsAskedBackAndNotReliedOn() {
        RawRow row = new RawRow(
                3,
                List.of("", "91530100MA6K000019", "（2026）云01执7号", "", "2026-07-01"),
                Map.of(0, CellFault.MERGED, 2, CellFault.STRUCK_OUT, 3, CellFault.MERGED));
        ReadRow read = judge.judge(row, columns(TITLES), ReceivedDeliveries.COURTS, Entries.TODAY);
        assertThat(read.faults())
                .extracting(ReceivedFaultRow::field, ReceivedFaultRow::fault)
                .containsExactlyInAnyOrder(
                        tuple(ReceivedField.NAME, ReceivedFault.MERGED),
                        tuple(ReceivedField.DOCUMENT, ReceivedFault.STRUCK_OUT),
                        tuple(ReceivedField.AUTHORITY, ReceivedFault.MERGED));
        assertThat(read.subject().name()).isNull();
        assertThat(read.document()).isNull();
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

    @ParameterizedTest
    @CsvSource({
        "状态, 已移出, true",
        "状态, 列入, false",
        "是否移出, 是, true",
        "是否移出, 否, false",
        "是否有效, 否, true",
        "被执行人的履行情况, 全部未履行, false",
        "状态, '', false",
        "移出文号, 昆市监移〔2026〕3号, true",
        "移出原因, 已履行完毕, true",
        "移出文号, 无, false",
        "移出文号, 000, false",
        "移出原因, 未移出, false"
    })
    void whatSaysThatItWasRemovedTellsNothing(String title, String word, boolean over) {
        ReadRow row = rows("名称,统一社会信用代码,列入日期," + title + "\n甲公司,91530100MA6K000019,2026-07-01," + word + "\n");
        assertThat(row.isSound()).isTrue();
        assertThat(row.over()).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({"移出文号, 见附件", "履行情况, 全部已履行", "状态, 待核", "是否修复, 部分"})
    void whatSaysNeitherIsAskedBack(String title, String word) {
        ReadRow row = rows("名称,统一社会信用代码,列入日期," + title + "\n甲公司,91530100MA6K000019,2026-07-01," + word + "\n");
        assertThat(row.faults())
                .extracting(ReceivedFaultRow::field, ReceivedFaultRow::fault)
                .containsExactly(tuple(ReceivedField.STATE, ReceivedFault.STATE_UNCLEAR));
    }

    @Test
    void ofSeveralColumnsOneSaysThatItIsOver() {
        ReadRow row = rows("名称,统一社会信用代码,列入日期,履行情况,状态\n甲公司,91530100MA6K000019,2026-07-01,全部已履行,已移出\n");
        assertThat(row.over()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"移出时间", "退出日期", "修复时间", "撤销日期", "屏蔽时间", "删除日期", "失效时间", "截止时间", "列入截止时间"})
    void theDayOfTheActThatEndedItIsTheLast(String title) {
        ReadRow row = rows("名称,统一社会信用代码,列入日期," + title + "\n甲公司,91530100MA6K000019,2026-07-01,2026-07-20\n");
        assertThat(row.until()).isEqualTo(LocalDate.of(2026, 7, 20));
    }

    @Test
    void ofSeveralLastDaysTheFirstCounts() {
        String titles = "名称,统一社会信用代码,列入日期,截止日期,移出日期,修复日期\n";
        ReadRow row = rows(titles + "甲公司,91530100MA6K000019,2026-07-01,2029-07-01,2026-07-20,长期\n");
        assertThat(row.until()).isEqualTo(LocalDate.of(2026, 7, 20));
        assertThat(rows(titles + "甲公司,91530100MA6K000019,2026-07-01,2029-07-01,,\n")
                        .until())
                .isEqualTo(LocalDate.of(2029, 7, 1));
        assertThat(rows(titles + "甲公司,91530100MA6K000019,2026-07-01,2029-07-01,旧,\n")
                        .faults())
                .extracting(ReceivedFaultRow::field, ReceivedFaultRow::fault)
                .containsExactly(tuple(ReceivedField.UNTIL, ReceivedFault.DAY_INVALID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"见附件", "1", "000", "案号", "2026年8月3日", "无文号"})
    void whatTellsNoDecisionCountsAsNoNumber(String filler) {
        ReadRow row = read("昆明示例商贸有限公司,91530100MA6K000019," + filler + ",,2026-07-01,,");
        assertThat(row.isSound()).isTrue();
        assertThat(row.document()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"昆明甲有限公司\n昆明示例乙有限公司\",91530100MA6K000019,（2026）云01执7号,,2026-07-01,,',NAME,NAME_INVALID",
        "'甲公司,91530100MA6K000019,（2026）云01执7号,\"昆明市甲法院\n昆明市又一乙法院\",2026-07-01,,',AUTHORITY,NAME_INVALID",
        "'甲公司,91530100MA6K000019,\"（2026）云01执7号\n（2026）云01执8号\",,2026-07-01,,',DOCUMENT,SEVERAL_NUMBERS",
        "'甲公司,91530100MA6K000019,（2026）云01执7、8号,,2026-07-01,,',DOCUMENT,SEVERAL_NUMBERS",
        "'甲\u0007公司,91530100MA6K000019,（2026）云01执7号,,2026-07-01,,',NAME,DAMAGED"
    })
    void refusesSeveralInOneCellAndWhatNobodyCanRead(String line, ReceivedField field, ReceivedFault fault) {
        assertThat(read(line).faults())
                .extracting(ReceivedFaultRow::field, ReceivedFaultRow::fault)
                .contains(tuple(field, fault));
    }

    @Test
    void twoNumbersInLinesOfTheirOwnDoNotBecomeAThird() {
        ReadRow row = read("昆明示例商贸有限公司,91530100MA6K000019,\"（2026）云01执7\n8号\",,2026-07-01,,");
        assertThat(row.document()).isEqualTo("（2026）云01执7 8号");
    }

    @Test
    void theSameHeaderOnEveryPageIsPassedOverAndAnotherRefused() {
        String titles = "名称,统一社会信用代码,列入日期,移出日期\n";
        String row = "甲公司,91530100MA6K000019,2026-07-01,2026-07-20\n";
        assertThat(lines(titles + row + titles + row)).containsExactly(2L, 4L);
        assertThatThrownBy(() -> lines(titles + row + "名称,统一社会信用代码,移出日期,列入日期\n" + row))
                .isInstanceOfSatisfying(ListingRefusedException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ListsError.RECEIVED_FURTHER_HEADER);
                    assertThat(refused.arguments()).containsExactly(3L);
                });
    }

    private List<Long> lines(String text) {
        try (SpooledFile file = SpooledFile.receive(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "名单.csv",
                        ReceivedListDesk.LIMITS);
                RawRows rows = file.rows(ReceivedListDesk.LIMITS)) {
            ReceivedColumns columns = ReceivedColumns.find(rows, ReceivedDeliveries.COURTS);
            List<Long> lines = new ArrayList<>();
            for (RawRow row = columns.next(rows); row != null; row = columns.next(rows)) {
                lines.add(row.line());
            }
            return lines;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void columnsThatNobodyKnowsAreTold() {
        assertThat(columns("序号,名称,统一社会信用代码,列入日期,状态,去向\n").unread().titles()).containsExactly("序号", "去向");
    }

    /** A trader's registration number passes as an early number of a citizen whenever its figures make a birthday. */
    @ParameterizedTest
    @ValueSource(strings = {"证照号码", "身份证号码/组织机构代码"})
    void fifteenFiguresInAColumnForBothAreNobodys(String title) {
        assertThat(rows("名称," + title + ",列入日期\n老张修车铺,530103600801234,2026-07-01\n")
                        .faults())
                .extracting(ReceivedFaultRow::fault)
                .containsExactly(ReceivedFault.KIND_UNCLEAR);
    }

    @Test
    void fifteenFiguresInAColumnOfPersonsAreACitizens() {
        ReadRow named = rows("姓名,身份证号码,列入日期\n老张,530103600801234,2026-07-01\n");
        assertThat(named.isSound()).isTrue();
        assertThat(named.subject().idNumber()).isEqualTo("530103600801234");
    }

    private ReceivedColumns columns(String text) {
        try (SpooledFile file = SpooledFile.receive(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "名单.csv",
                        ReceivedListDesk.LIMITS);
                RawRows rows = file.rows(ReceivedListDesk.LIMITS)) {
            return ReceivedColumns.find(rows, ReceivedDeliveries.COURTS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
