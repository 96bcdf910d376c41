package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.creditportal.records.domain.template.CheckedPenalties.TEMPLATE;
import static org.creditportal.records.domain.template.CheckedPenalties.TODAY;
import static org.creditportal.records.domain.template.CheckedPenalties.assertFound;
import static org.creditportal.records.domain.template.CheckedPenalties.check;
import static org.creditportal.records.domain.template.CheckedPenalties.good;
import static org.creditportal.records.domain.template.PenaltyRows.ofCompany;
import static org.creditportal.records.domain.template.PenaltyRows.ofPerson;
import static org.creditportal.records.domain.template.PenaltyRows.ofTrader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.kernel.code.Money;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.template.ColumnNeed;
import org.creditportal.records.domain.record.RecordFacts;
import org.creditportal.records.domain.subject.SubjectFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

public class PenaltyRowCheckTest {

    @Test
    void takesASoundRowOfACompany() {
        RecordFacts facts = good(ofCompany());
        assertThat(facts.subject().kind()).isEqualTo(SubjectKind.LEGAL_PERSON);
        assertThat(facts.subject().code()).isEqualTo(SocialCreditCode.of(PenaltyRows.CODE));
        assertThat(facts.decidedOn()).isEqualTo("2026-03-02");
        assertThat(facts.content().penaltyKinds()).containsExactly(PenaltyKind.FINE);
        assertThat(facts.remark()).isNull();
    }

    @Test
    void reads02TenThousandYuanAs2000Yuan() {
        assertThat(good(ofCompany()).content().amount(Item.FINE)).isEqualTo(Money.ofYuan("2000"));
        PenaltyRows row = ofCompany().with(Item.FINE, "1,234.567891").with(Item.CONTENT, "罚款12,345,678.91元");
        assertThat(good(row).content().amount(Item.FINE)).isEqualTo(Money.ofYuan("12345678.91"));
    }

    static Stream<Item> mandatory() {
        return TEMPLATE.columns().stream()
                .filter(column -> column.need() == ColumnNeed.ALWAYS)
                .map(TemplateColumn::item);
    }

    @ParameterizedTest
    @MethodSource("mandatory")
    void asksForEveryMandatoryItem(Item column) {
        assertFound(ofCompany().with(column, " \u3000 "), column, RowErrorCode.MANDATORY);
    }

    static Stream<Item> texts() {
        return Stream.of(
                Item.SUBJECT_NAME,
                Item.DOCUMENT_NUMBER,
                Item.VIOLATION,
                Item.FACTS,
                Item.BASIS,
                Item.CONTENT,
                Item.AUTHORITY,
                Item.SOURCE,
                Item.REMARK,
                Item.LICENCE,
                Item.REPRESENTATIVE);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void takesTheLongestTextAndNotOneCharacterMore(Item column) {
        good(ofCompany().with(column, "7" + "长".repeat(TEMPLATE.column(column).longest() - 1)));
        assertFound(
                ofCompany().with(column, "长".repeat(TEMPLATE.column(column).longest() + 1)),
                column,
                RowErrorCode.TOO_LONG);
    }

    @Test
    void countsCharactersAndNotCodeUnits() {
        good(ofCompany().with(Item.SUBJECT_NAME, "\uD842\uDFB7".repeat(200)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"云\uFFFD公司", "云\u0007公司"})
    void refusesWhatABrokenConversionLeft(String name) {
        assertFound(ofCompany().with(Item.SUBJECT_NAME, name), Item.SUBJECT_NAME, RowErrorCode.UNREADABLE_CHARACTER);
    }

    @Test
    void refusesMoreValuesThanColumns() {
        RowFields row = new RowFields(2, 1, ofCompany().row().values());
        CheckedRow checked = new RowCheck(TEMPLATE, AcceptedCodes.NONE, TODAY).check(row);
        assertThat(checked.findings()).extracting(Finding::code).containsExactly(RowErrorCode.TOO_MANY_VALUES);
    }

    @Test
    void refusesAnUnknownKindOfSubject() {
        assertFound(ofCompany().with(Item.SUBJECT_KIND, "公司"), Item.SUBJECT_KIND, RowErrorCode.UNKNOWN_SUBJECT_KIND);
    }

    @ParameterizedTest
    @CsvSource({
        "91530100MA6K1001X,CODE_FORMAT",
        "91530100MA6K1001XI,CODE_FORMAT",
        "91530100MA6K1001XK,CODE_CHECK_FAILED",
        "91350211M00013FA1N,CODE_CHECK_FAILED",
        "00000000000000000X,PLACEHOLDER_NOT_ALLOWED"
    })
    void refusesWrongCodesOfOrganisations(String code, RowErrorCode expected) {
        assertFound(ofCompany().with(Item.SOCIAL_CREDIT_CODE, code), Item.SOCIAL_CREDIT_CODE, expected);
    }

    @Test
    void takesAFailingCodeWhoseAcceptanceIsOnRecord() {
        AcceptedCodes accepted = code -> Optional.of(SocialCreditCode.acceptedFor(code, "营业执照影印件"));
        CheckedRow checked = check(ofCompany().with(Item.SOCIAL_CREDIT_CODE, "91350211M00013FA1N"), accepted);
        assertThat(checked.facts().subject().code().acceptanceReason()).contains("营业执照影印件");
    }

    @Test
    void asksOrganisationsForTheirCode() {
        assertFound(
                ofCompany().without(Item.SOCIAL_CREDIT_CODE),
                Item.SOCIAL_CREDIT_CODE,
                RowErrorCode.MANDATORY_FOR_ORGANISATION);
    }

    @Test
    void takesATraderUnderThePlaceholderByItsRegistrationNumber() {
        SubjectFacts trader = good(ofTrader()).subject();
        assertThat(trader.code()).isNull();
        assertThat(trader.identity()).isEqualTo("R:530102600123451");
    }

    @Test
    void asksTradersUnderThePlaceholderForTheRegistrationNumber() {
        assertFound(
                ofTrader().without(Item.REGISTRATION_NUMBER),
                Item.REGISTRATION_NUMBER,
                RowErrorCode.MANDATORY_WITH_PLACEHOLDER);
    }

    @Test
    void takesATraderWithACode() {
        SubjectFacts trader =
                good(ofTrader().with(Item.SOCIAL_CREDIT_CODE, PenaltyRows.CODE)).subject();
        assertThat(trader.identity()).isEqualTo("C:" + PenaltyRows.CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"530102<script>", "无 号 码!", "a b;c"})
    void refusesRegistrationNumbersWithForeignCharacters(String number) {
        assertFound(
                ofTrader().with(Item.REGISTRATION_NUMBER, number),
                Item.REGISTRATION_NUMBER,
                RowErrorCode.IDENTIFIER_FORMAT);
    }

    @Test
    void takesAPersonByIdentityCard() {
        SubjectFacts person = good(ofPerson()).subject();
        assertThat(person.kind()).isEqualTo(SubjectKind.NATURAL_PERSON);
        assertThat(person.personNumber()).isEqualTo(PenaltyRows.ID_NUMBER);
        assertThat(person.birthDate()).isEqualTo("1980-01-01");
    }

    @Test
    void checksTheRepresentativesNumber() {
        PenaltyRows row = ofCompany()
                .with(Item.REPRESENTATIVE_CERTIFICATE, "身份证")
                .with(Item.REPRESENTATIVE_NUMBER, "530102198001010016");
        assertFound(row, Item.REPRESENTATIVE_NUMBER, RowErrorCode.ID_NUMBER_INVALID);
        good(row.with(Item.REPRESENTATIVE, "张建国").with(Item.REPRESENTATIVE_NUMBER, PenaltyRows.ID_NUMBER));
    }

    @Test
    void refusesUnknownKindsOfPenalty() {
        CheckedRow checked = check(ofCompany().with(Item.PENALTY_KIND, "罚款;口头教育"));
        assertThat(checked.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(RowErrorCode.UNKNOWN_PENALTY_KIND);
            assertThat(finding.arguments()).containsExactly("口头教育");
        });
    }

    @Test
    void asksForTheAmountOfAFine() {
        assertFound(ofCompany().without(Item.FINE), Item.FINE, RowErrorCode.MANDATORY_WITH_FINE);
        assertFound(ofCompany().with(Item.FINE, "0.00"), Item.FINE, RowErrorCode.AMOUNT_NOT_POSITIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"没收违法所得", "没收非法财物", "没收违法所得、没收非法财物"})
    void asksForTheValueOfAConfiscation(String kind) {
        PenaltyRows row = ofCompany()
                .with(Item.PENALTY_KIND, kind)
                .with(Item.CONTENT, "没收12345.6元")
                .without(Item.FINE);
        assertFound(row, Item.CONFISCATED, RowErrorCode.MANDATORY_WITH_CONFISCATION);
        assertThat(good(row.with(Item.CONFISCATED, "1.23456")).content().amount(Item.CONFISCATED))
                .isEqualTo(Money.ofYuan("12345.60"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"吊销许可证件", "暂扣许可证件", "暂扣或者吊销许可证、暂扣或者吊销执照"})
    void asksForTheLicence(String kind) {
        PenaltyRows row = ofCompany()
                .with(Item.PENALTY_KIND, kind)
                .with(Item.CONTENT, kind)
                .without(Item.FINE);
        assertFound(row, Item.LICENCE, RowErrorCode.MANDATORY_WITH_LICENCE);
        good(row.with(Item.LICENCE, "食品经营许可证 JY15301020012345"));
    }

    @Test
    void asksForNoAmountWithAWarning() {
        assertThat(good(ofCompany()
                                .with(Item.PENALTY_KIND, "警告")
                                .with(Item.CONTENT, "警告")
                                .with(Item.FINE, "0"))
                        .content()
                        .amount(Item.FINE))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000元", "0.2万元", "-0.2", "0.0000001", "abc", "1e5", "1,23"})
    void refusesAmountsThatAreNone(String amount) {
        assertFound(ofCompany().with(Item.FINE, amount), Item.FINE, RowErrorCode.AMOUNT_UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"REGISTRATION_NUMBER,530102199001011234", "TAX_NUMBER,53010219850101123401"})
    void aPersonsMistypedNumberIsNoNumberOfARegister(Item column, String number) {
        assertFound(ofTrader().with(column, number), column, RowErrorCode.PERSONAL_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"AUTHORITY,11530100MB00000191", "AUTHORITY,2026-08-03", "SOURCE,TRUE", "AUTHORITY,合计"})
    void aCodeOrADayIsNoBureau(Item column, String name) {
        assertFound(ofCompany().with(column, name), column, RowErrorCode.NAME_INVALID);
    }

    @Test
    void aWrongCheckOfARegistrationIsToldAndNotRefused() {
        PenaltyRows row = ofTrader().with(Item.REGISTRATION_NUMBER, "530102600123456");
        assertThat(check(row).isGood()).isTrue();
        assertThat(check(row).findings())
                .extracting(Finding::code)
                .containsExactly(RowErrorCode.REGISTRATION_CHECK_FAILED);
        good(ofTrader().with(Item.REGISTRATION_NUMBER, "5301022001234"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"530102600123451（1-1）", "工商530102600123451", "注册号：530102600123451", "530102-60012345-1"})
    void aTraderIsTheSameHoweverItsRegistrationIsWritten(String written) {
        SubjectFacts trader =
                good(ofTrader().with(Item.REGISTRATION_NUMBER, written)).subject();
        assertThat(trader.identity()).isEqualTo(good(ofTrader()).subject().identity());
        assertThat(trader.formerIdentity()).isNotNull();
        assertThat(good(ofTrader()).subject().formerIdentity()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"注册号：无", "工商000000000000000", "（1-1）", "注册号：530100000000000（副本）"})
    void whatStandsRoundARegistrationMakesNoneOfAFiller(String written) {
        assertThat(check(ofTrader().with(Item.REGISTRATION_NUMBER, written)).isGood())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD 10,000", "10000美元", "HK$1", "＄1", "€1", "港币1", "1日元", "欧元1", "1（美元）"})
    void refusesAmountsOfAnotherCurrency(String amount) {
        assertFound(ofCompany().with(Item.FINE, amount), Item.FINE, RowErrorCode.AMOUNT_CURRENCY);
    }

    @ParameterizedTest
    @CsvSource({"DECIDED_ON", "VALID_UNTIL", "PUBLIC_UNTIL"})
    void refusesWhatIsNoDate(Item column) {
        assertFound(ofCompany().with(column, "2026-02-30"), column, RowErrorCode.DATE_UNREADABLE);
    }

    @Test
    void refusesDecisionsOfTomorrow() {
        good(ofCompany().with(Item.DECIDED_ON, "2026-11-22"));
        assertFound(ofCompany().with(Item.DECIDED_ON, "2026-11-23"), Item.DECIDED_ON, RowErrorCode.DATE_IN_FUTURE);
    }

    @ParameterizedTest
    @CsvSource({"VALID_UNTIL", "PUBLIC_UNTIL"})
    void refusesAnEndBeforeTheDecision(Item column) {
        good(ofCompany().with(column, "2026-03-02"));
        assertFound(ofCompany().with(column, "2026-03-01"), column, RowErrorCode.DATE_BEFORE_DECISION);
    }

    @ParameterizedTest
    @CsvSource({"AUTHORITY_CODE", "SOURCE_CODE"})
    void checksTheCodesOfAuthorityAndSource(Item column) {
        assertFound(ofCompany().with(column, "11530100MB19123437"), column, RowErrorCode.CODE_CHECK_FAILED);
    }

    @Test
    void reportsEveryWrongColumnOfARow() {
        Map<Item, RowErrorCode> expected = Map.of(
                Item.SOCIAL_CREDIT_CODE, RowErrorCode.CODE_FORMAT,
                Item.FINE, RowErrorCode.AMOUNT_UNREADABLE,
                Item.DECIDED_ON, RowErrorCode.DATE_UNREADABLE);
        PenaltyRows row = ofCompany()
                .with(Item.SOCIAL_CREDIT_CODE, "1")
                .with(Item.FINE, "x")
                .with(Item.DECIDED_ON, "x");
        assertThat(check(row).findings())
                .extracting(Finding::item, Finding::code)
                .containsExactlyInAnyOrderElementsOf(expected.entrySet().stream()
                        .map(entry -> tuple(entry.getKey(), entry.getValue()))
                        .toList());
    }

    @Test
    void noticesThatTheSubjectsCodeIsAnAuthoritys() {
        PenaltyRows row = ofCompany().with(Item.AUTHORITY_CODE, PenaltyRows.CODE);
        assertFound(row, Item.SOCIAL_CREDIT_CODE, RowErrorCode.CODE_OF_AUTHORITY);
        assertFound(
                ofCompany().with(Item.SOURCE_CODE, PenaltyRows.CODE),
                Item.SOCIAL_CREDIT_CODE,
                RowErrorCode.CODE_OF_AUTHORITY);
        RowCheck ofTenant =
                new RowCheck(TEMPLATE, AcceptedCodes.NONE, TODAY, Map.of(PenaltyRows.CODE, List.of("昆明市某局")));
        assertThat(ofTenant.check(ofCompany().row()).findings())
                .extracting(Finding::code)
                .containsExactly(RowErrorCode.CODE_OF_AUTHORITY);
    }

    @Test
    void anAuthorityMayBeASubjectItself() {
        RowFields row = ofCompany()
                .with(Item.SUBJECT_NAME, "昆明市某局")
                .with(Item.AUTHORITY_CODE, PenaltyRows.CODE)
                .with(Item.AUTHORITY, "昆明市某局")
                .row();
        CheckedRow checked = new RowCheck(TEMPLATE, AcceptedCodes.NONE, TODAY).check(row);
        assertThat(checked.isGood()).isTrue();
        assertThat(checked.findings()).extracting(Finding::code).containsExactly(RowErrorCode.SUBJECT_IS_AUTHORITY);
    }
}
