package org.creditportal.records.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.kernel.code.Money;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.subject.CertificateType;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.template.ColumnNeed;
import org.creditportal.records.domain.record.RecordContent;
import org.creditportal.records.domain.record.RecordFacts;
import org.creditportal.records.domain.subject.SubjectFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What differs between the templates; what they share is in {@link PenaltyRowCheckTest}. */
public class RowCheckTest {

    private static void assertFound(SampleRows row, String column, RowErrorCode code) {
        CheckedRow checked = row.check();
        assertThat(checked.findings())
                .extracting(finding -> finding.column().code(), Finding::code)
                .containsExactly(tuple(column, code));
        assertThat(checked.facts()).isNull();
    }

    static Stream<Arguments> mandatory() {
        return Templates.official().stream().flatMap(template -> template.columns().stream()
                .filter(column -> column.need() == ColumnNeed.ALWAYS)
                .map(column -> Arguments.of(template.id(), column)));
    }

    @ParameterizedTest
    @MethodSource("mandatory")
    void asksForEveryMandatoryItemByTheTemplatesOwnCode(String template, TemplateColumn column) {
        SampleRows.of(template).good();
        CheckedRow checked = SampleRows.of(template).without(column.item()).check();
        assertThat(checked.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.column()).isEqualTo(column);
            assertThat(finding.code().name()).startsWith("MANDATORY");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"licence-2018-corporate", "licence-2018-person", "licence-2018"})
    void takesASoundLicence(String template) {
        RecordFacts facts = SampleRows.of(template)
                .with(Item.CERTIFICATE_NAME, "食品经营许可证")
                .with(Item.CERTIFICATE_NUMBER, "JY15301020012345")
                .with(Item.STATE, "0")
                .good();
        assertThat(facts.kind()).isEqualTo(RecordKind.LICENCE);
        assertThat(facts.decidedOn()).isEqualTo("2026-03-02");
        assertThat(facts.validFrom()).isEqualTo("2026-03-02");
        assertThat(facts.validUntil()).isEqualTo("2031-03-01");
        assertThat(facts.authorityCode()).isEqualTo(PenaltyRows.AUTHORITY_CODE);
        assertThat(facts.content().asMap())
                .containsExactly(
                        Map.entry("LICENCE_KIND", "ORDINARY"),
                        Map.entry("KIND_TEXT", "普通"),
                        Map.entry("CONTENT", "准予从事食品经营"),
                        Map.entry("DOCUMENT_NAME", "准予行政许可决定书"),
                        Map.entry("CERTIFICATE_NAME", "食品经营许可证"),
                        Map.entry("CERTIFICATE_NUMBER", "JY15301020012345"),
                        Map.entry("STATE", "0"));
    }

    @ParameterizedTest
    @CsvSource({"普通,ORDINARY", "特许,CONCESSION", "认可,RECOGNITION", "核准,APPROVAL", "登记,REGISTRATION", "其他-备案,OTHER"})
    void knowsTheKindsOfLicences(String text, LicenceKind kind) {
        for (String template : new String[] {"licence-2018-corporate", "licence-2016-corporate"}) {
            RecordContent content =
                    SampleRows.of(template).with(Item.LICENCE_KIND, text).good().content();
            assertThat(content.licenceKind()).isEqualTo(kind);
            assertThat(content.get(Item.KIND_TEXT)).isEqualTo(text);
        }
    }

    @Test
    void refusesUnknownKindsOfLicences() {
        assertFound(
                SampleRows.of("licence-2018-person").with(Item.LICENCE_KIND, "许可"),
                "XK_XKLB",
                RowErrorCode.UNKNOWN_LICENCE_KIND);
        assertFound(
                SampleRows.of("licence-2016-person").with(Item.LICENCE_KIND, "许可"),
                "XK_SPLB",
                RowErrorCode.UNKNOWN_LICENCE_KIND);
    }

    @Test
    void checksTheOrderOfALicencesDates() {
        String template = "licence-2018-corporate";
        SampleRows.of(template).with(Item.VALID_FROM, "2026-01-01").good();
        assertFound(
                SampleRows.of(template).with(Item.VALID_FROM, "2031-03-02"),
                "XK_YXQZI",
                RowErrorCode.DATE_BEFORE_START);
        assertFound(
                SampleRows.of(template).with(Item.VALID_FROM, "2026-01-01").with(Item.VALID_UNTIL, "2026-03-01"),
                "XK_YXQZI",
                RowErrorCode.DATE_BEFORE_DECISION);
        assertFound(
                SampleRows.of("licence-2016-corporate").with(Item.VALID_UNTIL, "2026-03-01"),
                "XK_JZQ",
                RowErrorCode.DATE_BEFORE_DECISION);
    }

    @Test
    void readsTheLastDayOfALicencesTerm() {
        assertThat(SampleRows.of("licence-2018-corporate")
                        .with(Item.VALID_UNTIL, "自2026年3月2日起至2031年3月1日止")
                        .good()
                        .validUntil())
                .isEqualTo("2031-03-01");
        assertFound(
                SampleRows.of("licence-2018-corporate").with(Item.VALID_UNTIL, "五年"),
                "XK_YXQZI",
                RowErrorCode.DATE_UNREADABLE);
    }

    @Test
    void licensesMinors() {
        SampleRows.of("licence-2018-person")
                .with(Item.PERSON_NUMBER, PenaltyRows.CHILD_ID_NUMBER)
                .good();
        assertFound(
                SampleRows.of("penalty-2016-person").with(Item.PERSON_NUMBER, PenaltyRows.CHILD_ID_NUMBER),
                "CF_XDR_SFZ",
                RowErrorCode.PERSON_UNDER_14);
    }

    @ParameterizedTest
    @CsvSource({
        "penalty-2018-corporate,自然人,CF_XDR_LB",
        "licence-2018-corporate,自然人,XK_XDR_LB",
        "penalty-2018-person,法人及非法人组织,CF_XDR_LB",
        "licence-2018-person,个体工商户,XK_XDR_LB"
    })
    void refusesSubjectsOfTheOtherTemplate(String template, String kind, String column) {
        assertFound(
                SampleRows.of(template).with(Item.SUBJECT_KIND, kind),
                column,
                RowErrorCode.SUBJECT_KIND_OF_OTHER_TEMPLATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"penalty-2016-corporate", "licence-2016-corporate"})
    void takesOrganisationsOf2016ByAnyIdentifier(String template) {
        assertThat(SampleRows.of(template).good().subject().identity()).isEqualTo("C:" + PenaltyRows.CODE);
        assertThat(identity(template, Item.REGISTRATION_NUMBER, "530102600123456"))
                .isEqualTo("R:530102600123456");
        assertThat(identity(template, Item.ORGANISATION_CODE, "ma6k1001-x")).isEqualTo("O:MA6K1001X");
        assertThat(identity(template, Item.TAX_NUMBER, "530102198001010")).isEqualTo("T:530102198001010");
        assertThat(SampleRows.of(template).good().subject().kind()).isEqualTo(SubjectKind.LEGAL_PERSON);
    }

    private static String identity(String template, Item item, String number) {
        return SampleRows.of(template)
                .without(Item.SOCIAL_CREDIT_CODE)
                .with(item, number)
                .good()
                .subject()
                .identity();
    }

    @Test
    void asksOrganisationsOf2016ForOneIdentifier() {
        assertFound(
                SampleRows.of("licence-2016-corporate").without(Item.SOCIAL_CREDIT_CODE),
                "XK_XDR_SHXYM",
                RowErrorCode.IDENTIFIER_MISSING);
        assertFound(
                SampleRows.of("licence-2016-corporate").with(Item.TAX_NUMBER, "无号"),
                "XK_XDR_SWDJ",
                RowErrorCode.IDENTIFIER_FORMAT);
        assertFound(
                SampleRows.of("penalty-2016-corporate").with(Item.SOCIAL_CREDIT_CODE, "91530100MA6K1001XK"),
                "CF_XDR_SHXYM",
                RowErrorCode.CODE_CHECK_FAILED);
    }

    @Test
    void takesATraderOf2016UnderThePlaceholder() {
        SampleRows row = SampleRows.of("penalty-2016-corporate").with(Item.SOCIAL_CREDIT_CODE, "00000000000000000X");
        assertFound(row, "CF_XDR_GSDJ", RowErrorCode.MANDATORY_WITH_PLACEHOLDER);
        assertThat(row.with(Item.REGISTRATION_NUMBER, "530102600123456")
                        .good()
                        .subject()
                        .kind())
                .isEqualTo(SubjectKind.SOLE_TRADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"penalty-2016-person", "licence-2016-person"})
    void takesPersonsOf2016ByIdentityNumber(String template) {
        RecordFacts facts = SampleRows.of(template).good();
        assertThat(facts.subject().kind()).isEqualTo(SubjectKind.NATURAL_PERSON);
        assertThat(facts.subject().certificate()).isEqualTo(CertificateType.RESIDENT_ID);
        assertThat(facts.authorityCode()).isNull();
        assertThat(facts.source()).isNull();
        assertThat(facts.sourceCode()).isNull();
        assertThat(SampleRows.of(template)
                        .with(Item.PERSON_NUMBER, "530102198001010016")
                        .check()
                        .findings())
                .extracting(Finding::code)
                .containsExactly(RowErrorCode.ID_NUMBER_INVALID);
    }

    @Test
    void tellsPersonsFromOrganisationsInOneSheetOf2016() {
        SampleRows company = SampleRows.of("penalty-2016");
        assertThat(company.good().subject().kind()).isEqualTo(SubjectKind.LEGAL_PERSON);
        SampleRows person =
                company.with(Item.PERSON_NUMBER, PenaltyRows.ID_NUMBER).with(Item.SUBJECT_NAME, "张建国");
        assertFound(person, "CF_XDR_SHXYM", RowErrorCode.FORBIDDEN_FOR_PERSON);
        assertThat(person.without(Item.SOCIAL_CREDIT_CODE).good().subject().kind())
                .isEqualTo(SubjectKind.NATURAL_PERSON);
    }

    @Test
    void readsBothColumnsOfPenaltyKindsOf2016() {
        RecordContent content = SampleRows.of("penalty-2016-corporate")
                .with(Item.PENALTY_KIND, "警告")
                .with(Item.FURTHER_PENALTY_KIND, "罚款")
                .with(Item.PUBLICATION_TERM, "一年")
                .good()
                .content();
        assertThat(content.penaltyKinds()).containsExactly(PenaltyKind.WARNING, PenaltyKind.FINE);
        assertThat(content.get(Item.KIND_TEXT)).isEqualTo("警告; 罚款");
        assertThat(content.has(Item.FURTHER_PENALTY_KIND)).isFalse();
        assertThat(content.get(Item.PUBLICATION_TERM)).isEqualTo("一年");
        assertFound(
                SampleRows.of("penalty-2016-person").with(Item.FURTHER_PENALTY_KIND, "教育"),
                "CF_CFLB2",
                RowErrorCode.UNKNOWN_PENALTY_KIND);
    }

    @Test
    void asksForNoAmountWhereTheTemplateHasNone() {
        RecordContent content = SampleRows.of("penalty-2016-person")
                .without(Item.PENALTY_KIND)
                .good()
                .content();
        assertThat(content.penaltyKinds()).isEmpty();
        assertThat(content.amount(Item.FINE)).isNull();
    }

    @Test
    void givesAmountsInYuan() {
        RecordContent content = SampleRows.of("penalty-2018-person").good().content();
        assertThat(content.get(Item.FINE)).isEqualTo("2000.00");
        assertThat(content.amount(Item.FINE)).isEqualTo(Money.ofYuan("2000"));
        assertThat(content.amount(Item.CONFISCATED)).isNull();
        assertThat(RecordContent.ofNames(content.asMap())).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource({
        "STATE,4,ZT,UNKNOWN_STATE",
        "STATE,待核,ZT,UNKNOWN_STATE",
        "STATE,1,ZT,NOT_IN_FORCE",
        "STATE,撤销,ZT,NOT_IN_FORCE",
        "STATE,已撤销,ZT,NOT_IN_FORCE",
        "STATE,2,ZT,NOT_IN_FORCE",
        "STATE,异议,ZT,NOT_IN_FORCE",
        "STATE,3,ZT,NOT_IN_FORCE",
        "LOCAL_CODE,53010,DFBM,LOCAL_CODE_FORMAT",
        "LOCAL_CODE,昆明市,DFBM,LOCAL_CODE_FORMAT",
        "UPDATED_ON,昨天,SJC,DATE_UNREADABLE"
    })
    void checksTheRegisterItemsOf2016(Item item, String value, String column, RowErrorCode code) {
        String prefix = item == Item.STATE ? "CF_" : "";
        assertFound(SampleRows.of("penalty-2016-corporate").with(item, value), prefix + column, code);
    }

    @Test
    void keepsTheRegisterItemsOf2016() {
        RecordContent content = SampleRows.of("licence-2016-corporate")
                .with(Item.STATE, "正常")
                .with(Item.LOCAL_CODE, "530102")
                .with(Item.UPDATED_ON, "2026/3/4 10:20:30")
                .with(Item.PROJECT_NAME, "食品经营许可")
                .good()
                .content();
        assertThat(content.get(Item.STATE)).isEqualTo("0");
        assertThat(content.get(Item.LOCAL_CODE)).isEqualTo("530102");
        assertThat(content.get(Item.UPDATED_ON))
                .isEqualTo(LocalDate.of(2026, 3, 4).toString());
        assertThat(content.get(Item.PROJECT_NAME)).isEqualTo("食品经营许可");
    }

    @ParameterizedTest
    @CsvSource({
        "licence-2018,REPRESENTATIVE,李明,XK_FRDB",
        "licence-2018,ORGANISATION_CODE,MA6K1001X,XK_XDR_ZZJG",
        "licence-2016,REGISTRATION_NUMBER,530102600123456,XK_XDR_GSDJ",
        "penalty-2016,REPRESENTATIVE,李明,CF_FR"
    })
    void refusesItemsOfOrganisationsOnPersons(String template, Item item, String value, String column) {
        SampleRows row = SampleRows.of(template)
                .without(Item.SOCIAL_CREDIT_CODE)
                .with(Item.SUBJECT_NAME, "张建国")
                .with(Item.PERSON_NUMBER, PenaltyRows.ID_NUMBER);
        if (template.endsWith("2018")) {
            row.with(Item.SUBJECT_KIND, "自然人").with(Item.PERSON_CERTIFICATE, "身份证");
        }
        row.good();
        assertFound(row.with(item, value), column, RowErrorCode.FORBIDDEN_FOR_PERSON);
    }

    @Test
    void keepsTheRepresentativesNumberAndNoOtherPersonalNumberInTheContent() {
        RecordFacts company = SampleRows.of("licence-2018-corporate")
                .with(Item.REPRESENTATIVE, "李明")
                .with(Item.REPRESENTATIVE_NUMBER, PenaltyRows.ID_NUMBER)
                .good();
        assertThat(company.content().get(Item.REPRESENTATIVE)).isEqualTo("李明");
        assertThat(company.content().get(Item.REPRESENTATIVE_NUMBER)).isEqualTo(PenaltyRows.ID_NUMBER);
        assertThat(company.content().with(Item.REPRESENTATIVE_NUMBER, "x").get(Item.REPRESENTATIVE_NUMBER))
                .isEqualTo("x");
        RecordFacts person = SampleRows.of("licence-2018-person").good();
        assertThat(person.content().asMap()).doesNotContainValue(PenaltyRows.ID_NUMBER);
    }

    /** Whatever is filed: the trader whom a penalty and a licence tell is one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "penalty-2016-corporate",
                "licence-2016-corporate",
                "licence-2018-corporate",
                "inspection-2024-corporate",
                "promise-2024-corporate"
            })
    void aTraderIsTheSameInEveryTemplateHoweverItsRegistrationIsWritten(String template) {
        SampleRows row = SampleRows.of(template).with(Item.SOCIAL_CREDIT_CODE, SocialCreditCode.PLACEHOLDER);
        if (Templates.require(template).has(Item.SUBJECT_KIND)) {
            row.with(Item.SUBJECT_KIND, "个体工商户");
        }
        SubjectFacts trader = row.with(Item.REGISTRATION_NUMBER, "注册号：530102600123451（1-1）")
                .good()
                .subject();
        assertThat(trader.identity()).isEqualTo("R:530102600123451");
        assertThat(trader.registrationNumber()).contains("1-1");
        assertThat(row.with(Item.REGISTRATION_NUMBER, "530102600123456").check().findings())
                .extracting(Finding::code)
                .containsExactly(RowErrorCode.REGISTRATION_CHECK_FAILED);
    }
}
