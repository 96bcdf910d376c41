package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.creditportal.files.read.CellFault;
import org.creditportal.kernel.time.LastDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no value may be, whatever column it stands in. */
class RowFormTest {

    private static final Template TEMPLATE = Templates.require("penalty-2018");

    private static CheckedRow check(RowFields row) {
        return PassedRows.check(TEMPLATE, AcceptedCodes.NONE, row);
    }

    private static CheckedRow check(Item item, String value) {
        return check(PenaltyRows.ofCompany().with(item, value).row());
    }

    private static void assertFound(CheckedRow checked, Item item, RowErrorCode code) {
        assertThat(checked.findings()).extracting(Finding::item, Finding::code).contains(tuple(item, code));
        assertThat(checked.isGood()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#N/A",
                "#VALUE!",
                "#REF!",
                "#DIV/0!",
                "#NUM!",
                "#NAME?",
                "#NULL!",
                "#SPILL!",
                "#CALC!",
                "#GETTING_DATA",
                "#n/a",
                "＃N/A",
                "昆明#REF!公司",
                "########",
                "Err:502",
                "#值!",
                "#WERT!",
                "#NV",
                "=VLOOKUP(A2,B:C,2,0)"
            })
    void refusesErrorsOfFormulasInEveryColumn(String error) {
        for (TemplateColumn column : TEMPLATE.columns()) {
            assertFound(check(column.item(), error), column.item(), RowErrorCode.FORMULA_ERROR);
        }
    }

    @Test
    void refusesHalvesOfCharacters() {
        assertFound(check(Item.SUBJECT_NAME, "昆明\uD884公司"), Item.SUBJECT_NAME, RowErrorCode.UNREADABLE_CHARACTER);
        assertFound(check(Item.FACTS, "事\uDF50实"), Item.FACTS, RowErrorCode.UNREADABLE_CHARACTER);
    }

    @Test
    void refusesWhatTheReaderSawAsAnErrorWhateverItsText() {
        Map<Item, String> values = PenaltyRows.ofCompany().row().values();
        RowFields row = new RowFields(2, 0, values, Map.of(Item.SUBJECT_NAME, CellFault.FORMULA_ERROR));
        assertFound(check(row), Item.SUBJECT_NAME, RowErrorCode.FORMULA_ERROR);
    }

    @ParameterizedTest
    @EnumSource(Item.class)
    void refusesNumbersThatLostTheirDigitsButForDaysAndAmounts(Item item) {
        if (TEMPLATE.has(item)) {
            Map<Item, String> values =
                    new EnumMap<>(PenaltyRows.ofCompany().row().values());
            values.putIfAbsent(item, "530199199001010000");
            RowFields row = new RowFields(2, 0, values, Map.of(item, CellFault.DIGITS_LOST));
            assertThat(check(row).findings().stream()
                            .anyMatch(finding -> finding.code() == RowErrorCode.DIGITS_LOST && finding.item() == item))
                    .isEqualTo(!item.isMeasure());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.30199E+17", "9.153E+17", "5E+17", "1.23457e+14"})
    void refusesNumbersInTheNotationOfSpreadsheets(String number) {
        for (Item item :
                List.of(Item.SOCIAL_CREDIT_CODE, Item.REGISTRATION_NUMBER, Item.DOCUMENT_NUMBER, Item.REMARK)) {
            assertFound(check(item, number), item, RowErrorCode.DIGITS_LOST);
        }
        assertThat(check(Item.REMARK, "C+17").isGood()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"昆明\u202E司公\u202C", "\u202E司公明昆", "昆明\u200F公司", "昆明\u2067公司", "\u200E91530100MA6K1001XJ"})
    void refusesMarksThatTurnTextRound(String value) {
        for (Item item : List.of(Item.SUBJECT_NAME, Item.SOCIAL_CREDIT_CODE, Item.DOCUMENT_NUMBER, Item.FACTS)) {
            assertFound(check(item, value), item, RowErrorCode.DIRECTION_MARK);
        }
    }

    @Test
    void refusesACitizenNumberInEveryColumnThatIsNotForIt() {
        for (TemplateColumn column : TEMPLATE.columns()) {
            Item item = column.item();
            if (!item.isMeasure() && !item.isPersonal()) {
                CheckedRow checked = check(item, PenaltyRows.ID_NUMBER);
                assertFound(checked, item, RowErrorCode.PERSONAL_NUMBER);
                assertThat(checked.findings())
                        .filteredOn(finding -> finding.item() == item)
                        .extracting(Finding::value)
                        .containsExactly("53***************5");
            }
        }
        assertFound(
                check(Item.SOCIAL_CREDIT_CODE, "530199196001015932"),
                Item.SOCIAL_CREDIT_CODE,
                RowErrorCode.PERSONAL_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"当事人身份证号530102198001010015", "电话13888880000", "联系人 138 8888 0000"})
    void refusesPersonalNumbersInFreeTexts(String text) {
        for (Item item : List.of(Item.FACTS, Item.BASIS, Item.VIOLATION, Item.REMARK, Item.SUBJECT_NAME)) {
            assertFound(check(item, text), item, RowErrorCode.PERSONAL_NUMBER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000000000000", "111111111111111", "123456789", "00000000-0", "X0000000", "(0)000000"})
    void refusesFillersWhereverANumberTellsWhoItIs(String filler) {
        for (Item item : List.of(
                Item.REGISTRATION_NUMBER,
                Item.ORGANISATION_CODE,
                Item.TAX_NUMBER,
                Item.INSTITUTION_NUMBER,
                Item.ASSOCIATION_NUMBER,
                Item.REPRESENTATIVE_NUMBER)) {
            assertFound(check(item, filler), item, RowErrorCode.IDENTIFIER_FILLER);
        }
        PenaltyRows person = PenaltyRows.ofPerson().with(Item.PERSON_CERTIFICATE, "护照号");
        assertFound(
                check(person.with(Item.PERSON_NUMBER, filler).row()),
                Item.PERSON_NUMBER,
                RowErrorCode.IDENTIFIER_FILLER);
        PenaltyRows trader = PenaltyRows.ofTrader().with(Item.REGISTRATION_NUMBER, filler);
        assertFound(check(trader.row()), Item.REGISTRATION_NUMBER, RowErrorCode.IDENTIFIER_FILLER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000000000000000", "01530100MA6K1001XJ", "123456789012345678", "111111111111111111"})
    void refusesCodesOfNobody(String code) {
        assertThat(check(Item.SOCIAL_CREDIT_CODE, code).isGood()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9153 0100 MA6K 1001 XJ", "91530100\nMA6K1001XJ", "９１５３０１００ MA6K1001XJ"})
    void foldsBlanksInsideCodes(String code) {
        assertThat(check(Item.SOCIAL_CREDIT_CODE, code).facts().subject().code().value())
                .isEqualTo(PenaltyRows.CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"长期", "9999/12/31", "2099/12/31", "永久有效"})
    void recordsNoEndAsTheFilingRuleWritesIt(String text) {
        assertThat(check(Item.VALID_UNTIL, text).facts().validUntil()).isEqualTo(LastDay.NONE);
        assertThat(check(Item.PUBLIC_UNTIL, text).facts().publicUntil()).isEqualTo(LastDay.NONE);
        assertThat(SampleRows.of("licence-2018-corporate")
                        .with(Item.VALID_UNTIL, text)
                        .good()
                        .validUntil())
                .isEqualTo(LastDay.NONE);
        assertFound(
                check(Item.DECIDED_ON, text),
                Item.DECIDED_ON,
                text.startsWith("20") ? RowErrorCode.DATE_IN_FUTURE : RowErrorCode.DATE_UNREADABLE);
    }

    @Test
    void storesTheRepresentativesNumberAsItIsKnown() {
        RowFields row = PenaltyRows.ofCompany()
                .with(Item.REPRESENTATIVE_CERTIFICATE, "身份证")
                .with(Item.REPRESENTATIVE_NUMBER, "530102 19800101 0015")
                .row();
        assertThat(check(row).facts().content().get(Item.REPRESENTATIVE_NUMBER)).isEqualTo(PenaltyRows.ID_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"无文号", "见附件", "1", "000000", "昆市监罚〔2026〕号", "2026-01-02"})
    void refusesDocumentNumbersThatOnlyFillTheColumn(String number) {
        assertFound(check(Item.DOCUMENT_NUMBER, number), Item.DOCUMENT_NUMBER, RowErrorCode.DOCUMENT_NUMBER_FILLER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "TRUE", "合计", "合 计：", "46237", "2026-01-02", "（1）", "false"})
    void refusesNamesThatAreNone(String name) {
        assertFound(check(Item.SUBJECT_NAME, name), Item.SUBJECT_NAME, RowErrorCode.NAME_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"略", "同上", "待定", "待核实", "无此项"})
    void furtherWordsSayNothing(String word) {
        assertFound(check(Item.SUBJECT_NAME, word), Item.SUBJECT_NAME, RowErrorCode.MANDATORY);
    }

    @ParameterizedTest
    @EnumSource(Item.class)
    void refusesDaysThatASpreadsheetMadeWhereNoneIsMeant(Item item) {
        if (TEMPLATE.has(item)) {
            Map<Item, String> values =
                    new EnumMap<>(PenaltyRows.ofCompany().row().values());
            values.put(item, "2026-01-02");
            RowFields row = new RowFields(2, 0, values, Map.of(item, CellFault.MADE_A_DAY));
            assertThat(check(row).findings().stream()
                            .anyMatch(finding ->
                                    finding.code() == RowErrorCode.VALUE_CONVERTED && finding.item() == item))
                    .isEqualTo(!item.mayBeDay());
        }
    }

    /** An optional value would be lost without a word; a mandatory one would be told as forgotten. */
    @ParameterizedTest
    @EnumSource(Item.class)
    void refusesWhatMayStandInAMergedCellOrIsStruckOut(Item item) {
        if (TEMPLATE.has(item)) {
            Map<Item, String> values =
                    new EnumMap<>(PenaltyRows.ofCompany().row().values());
            values.remove(item);
            RowFields merged = new RowFields(2, 0, values, Map.of(item, CellFault.MERGED));
            assertFound(check(merged), item, RowErrorCode.MERGED);
            values.put(item, "1");
            assertFound(
                    check(new RowFields(2, 0, values, Map.of(item, CellFault.STRUCK_OUT))),
                    item,
                    RowErrorCode.STRUCK_OUT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5301036008012340", "53010360080123400"})
    void refusesOneRegistrationNumberThatLostItsEnd(String number) {
        assertFound(check(Item.REGISTRATION_NUMBER, number), Item.REGISTRATION_NUMBER, RowErrorCode.DIGITS_LOST);
        assertThat(check(Item.REGISTRATION_NUMBER, "530103600801230").isGood()).isTrue();
    }

    @Test
    void aRowOfWhichAllIsMergedWithAnotherIsNotPassedOver() {
        assertThat(new RowFields(2, 0, Map.of(), Map.of(Item.REMARK, CellFault.MERGED)).isEmpty())
                .isFalse();
    }

    @Test
    void refusesTruthValuesOfSpreadsheets() {
        Map<Item, String> values = new EnumMap<>(PenaltyRows.ofCompany().row().values());
        values.put(Item.SUBJECT_NAME, "TRUE");
        RowFields row = new RowFields(2, 0, values, Map.of(Item.SUBJECT_NAME, CellFault.TRUTH_VALUE));
        assertFound(check(row), Item.SUBJECT_NAME, RowErrorCode.VALUE_CONVERTED);
    }

    @Test
    void refusesAmountsThatACellShowsInAnotherCurrency() {
        Map<Item, String> values = new EnumMap<>(PenaltyRows.ofCompany().row().values());
        RowFields row = new RowFields(2, 0, values, Map.of(Item.FINE, CellFault.FOREIGN_CURRENCY_SHOWN));
        assertFound(check(row), Item.FINE, RowErrorCode.AMOUNT_CURRENCY);
    }

    @ParameterizedTest
    @EnumSource(
            value = CellFault.class,
            names = {"PART_OF_DAY_SHOWN", "MORE_SHOWN", "OTHER_UNIT_SHOWN"})
    void refusesWhatIsShownOtherwiseThanItIsKept(CellFault fault) {
        for (Item item : List.of(Item.DECIDED_ON, Item.FINE, Item.DOCUMENT_NUMBER, Item.REGISTRATION_NUMBER)) {
            Map<Item, String> values =
                    new EnumMap<>(PenaltyRows.ofCompany().row().values());
            values.putIfAbsent(item, "530102600123456");
            CheckedRow checked = check(new RowFields(2, 0, values, Map.of(item, fault)));
            boolean meant = fault == CellFault.MORE_SHOWN && item.isMeasure();
            assertThat(checked.findings().stream()
                            .anyMatch(finding ->
                                    finding.item() == item && finding.code() == RowErrorCode.SHOWN_OTHERWISE))
                    .isEqualTo(!meant);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三等3人",
                "张三等人",
                "昆明甲有限公司等两家",
                "昆明甲有限公司等三家单位",
                "昆明甲有限公司、昆明乙有限公司",
                "张三,李四",
                "张三，李四",
                "张三；李四",
                "昆明甲（五华）/昆明乙",
                "1、昆明甲有限公司",
                "1.昆明甲有限公司",
                "（1）昆明甲有限公司",
                "昆明甲有限公司（已注销）",
                "昆明甲有限公司(曾用名：昆明乙有限公司)",
                "张**",
                "张＊三",
                "昆明**有限公司",
                "无字号",
                "未提供名称",
                "以上共3条",
                "共三条",
                "第1页",
                "法定代表人：",
                "法定代表人"
            })
    void refusesWhatNamesSeveralOrNobodyWhole(String name) {
        assertFound(check(Item.SUBJECT_NAME, name), Item.SUBJECT_NAME, RowErrorCode.NAME_INVALID);
        PenaltyRows led = PenaltyRows.ofCompany()
                .with(Item.REPRESENTATIVE, name)
                .with(Item.REPRESENTATIVE_NUMBER, PenaltyRows.ID_NUMBER);
        assertThat(check(led.row()).isGood()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张某",
                "李××",
                "平等人才服务有限公司",
                "昆明高等专科学校",
                "阿卜杜拉·买买提",
                "ABC Co., Ltd.",
                "360（昆明）科技有限公司",
                "3.15消费服务有限公司",
                "共青团服务社",
                "第一建筑有限公司",
                "昆明翠湖（原平）有限公司",
                "本源科技有限公司"
            })
    void takesNamesThatOnlyLookLikeSeveral(String name) {
        assertThat(check(Item.SUBJECT_NAME, name).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"昆明?湖有限公司", "张？", "张□三", "\u3013翠湖有限公司"})
    void refusesNamesInWhichACharacterWasLost(String name) {
        for (Item item : List.of(Item.SUBJECT_NAME, Item.REPRESENTATIVE)) {
            assertFound(check(item, name), item, RowErrorCode.UNREADABLE_CHARACTER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"案例罚〔2026〕15号\n案例罚〔2026〕16号", "案例罚〔2026〕15、16、17号", "案例罚〔2026〕15号等3件"})
    void refusesNumbersOfSeveralDecisions(String numbers) {
        assertFound(check(Item.DOCUMENT_NUMBER, numbers), Item.DOCUMENT_NUMBER, RowErrorCode.SEVERAL_NUMBERS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Item.class,
            names = {"SUBJECT_NAME", "REPRESENTATIVE", "AUTHORITY", "SOURCE"})
    void refusesSeveralNamesInLinesOfTheirOwn(Item item) {
        assertFound(check(item, "昆明案例甲有限公司\n昆明案例乙有限公司"), item, RowErrorCode.SEVERAL_NAMES);
        assertFound(check(item, "昆明市案例局\n昆明市又一案例局"), item, RowErrorCode.SEVERAL_NAMES);
    }

    @Test
    void refusesValuesInLinesOfTheirOwnThatWouldBecomeAnother() {
        assertThat(check(Item.DOCUMENT_NUMBER, "案例罚〔2026〕15\n16号").facts().documentNumber())
                .isEqualTo("案例罚〔2026〕15 16号");
        assertFound(check(Item.FINE, "0\n2"), Item.FINE, RowErrorCode.AMOUNT_UNREADABLE);
        assertFound(check(Item.FINE, "1\n000"), Item.FINE, RowErrorCode.AMOUNT_UNREADABLE);
        assertFound(
                check(Item.REGISTRATION_NUMBER, "530102600123456\n530102600123457"),
                Item.REGISTRATION_NUMBER,
                RowErrorCode.IDENTIFIER_FORMAT);
        assertFound(
                check(Item.SOCIAL_CREDIT_CODE, PenaltyRows.CODE + "\n" + PenaltyRows.OTHER_CODE),
                Item.SOCIAL_CREDIT_CODE,
                RowErrorCode.TOO_LONG);
        assertThat(check(Item.SOCIAL_CREDIT_CODE, "91530100MA6K\n1001XJ").isGood())
                .isTrue();
        CheckedRow twoPersons =
                check(PenaltyRows.ofPerson().with(Item.SUBJECT_NAME, "张三\n李四").row());
        assertFound(twoPersons, Item.SUBJECT_NAME, RowErrorCode.SEVERAL_NAMES);
    }
}
