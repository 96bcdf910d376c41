package org.creditportal.lists.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.domain.Entries.CLERK;
import static org.creditportal.lists.domain.Entries.DAY;
import static org.creditportal.lists.domain.Entries.DECIDED_ON;
import static org.creditportal.lists.domain.Entries.OFFICE;
import static org.creditportal.lists.domain.Entries.RECORD;
import static org.creditportal.lists.domain.Entries.REVIEWER;
import static org.creditportal.lists.domain.Entries.SUBJECT;
import static org.creditportal.lists.domain.Entries.TODAY;
import static org.creditportal.lists.domain.Entries.aGround;
import static org.creditportal.lists.domain.Entries.anEntry;
import static org.creditportal.lists.domain.Refusals.assertRefused;

import java.time.LocalDate;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.lists.api.ListsError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One test a rule; each breaks that rule and no other. */
class ListingRulesTest {

    private static final Ground GOOD = aGround();

    @Test
    void refusesBureauThatTheListDoesNotName() {
        assertRefused(
                ListsError.NOT_IDENTIFYING_BUREAU,
                () -> anEntry().on(ListTypes.ofTheTaxBureau()).proposed());
    }

    @Test
    void refusesOfficerOutsideAnyBureau() {
        Signatory nowhere = new Signatory("u-nowhere", "无单位", null, false);
        assertRefused(ListsError.NOT_IDENTIFYING_BUREAU, () -> anEntry().proposedBy(nowhere));
    }

    @Test
    void refusesListThatIsNoLongerValid() {
        assertRefused(
                ListsError.LIST_NOT_VALID,
                () -> anEntry().on(ListTypes.expiredType()).proposed());
    }

    @Test
    void offersAListOnItsFirstAndLastDay() {
        assertThat(OnlyNamedBureausIdentify.allows(ListTypes.serious(), ListTypes.MARKET, LocalDate.of(2015, 1, 1)))
                .isTrue();
        assertThat(OnlyNamedBureausIdentify.allows(ListTypes.serious(), ListTypes.MARKET, LocalDate.of(2030, 12, 31)))
                .isTrue();
        assertThat(OnlyNamedBureausIdentify.allows(ListTypes.serious(), ListTypes.MARKET, LocalDate.of(2031, 1, 1)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "企业信息公示暂行条例", "企业信息公示暂行条例 第一条", "民法典 第一条"})
    void refusesBasisThatTheListDoesNotRestOn(String basis) {
        assertRefused(
                ListsError.BASIS_NOT_OF_LIST, () -> anEntry().withBasis(basis).proposed());
    }

    @Test
    void refusesEntryWithoutBasis() {
        assertRefused(
                ListsError.BASIS_NOT_OF_LIST, () -> anEntry().withBasis(null).proposed());
    }

    @Test
    void refusesEntryWithoutRecord() {
        assertRefused(ListsError.RECORD_MISSING, () -> anEntry().restingOn().proposed());
    }

    @Test
    void refusesRecordOfAnotherBureau() {
        Ground foreign = new Ground(RECORD, "tax", SUBJECT, GOOD.document(), true, false, null, null);
        assertRefused(
                ListsError.RECORD_OF_OTHER_BUREAU,
                () -> anEntry().restingOn(GOOD, foreign).proposed());
    }

    @Test
    void refusesRecordOfAnotherSubject() {
        Ground foreign =
                new Ground(RECORD, ListTypes.MARKET, "0AWE35PSG1C9Z", GOOD.document(), true, false, null, null);
        assertRefused(
                ListsError.RECORD_OF_OTHER_SUBJECT,
                () -> anEntry().restingOn(GOOD, foreign).proposed());
    }

    @Test
    void refusesRecordThatNoLongerStands() {
        Ground fallen = new Ground(RECORD, ListTypes.MARKET, SUBJECT, GOOD.document(), false, false, null, null);
        assertRefused(
                ListsError.RECORD_NOT_USABLE, () -> anEntry().restingOn(fallen).proposed());
    }

    @Test
    void refusesWithheldRecord() {
        Ground withheld = new Ground(RECORD, ListTypes.MARKET, SUBJECT, GOOD.document(), true, true, null, null);
        assertRefused(
                ListsError.RECORD_WITHHELD, () -> anEntry().restingOn(withheld).proposed());
    }

    @Test
    void refusesMinor() {
        assertRefused(ListsError.MINOR, () -> anEntry().ofMinor().proposed());
    }

    @Test
    void takesAnAdult() {
        assertThat(anEntry().ofPerson("张三丰").proposed().subject().code()).isNull();
    }

    @Test
    void refusesEntryWithoutFacts() {
        assertRefused(
                ListsError.FACTS_INCOMPLETE, () -> anEntry().withFacts(" ").proposed());
        assertRefused(
                ListsError.FACTS_INCOMPLETE, () -> anEntry().withFacts(null).proposed());
        assertRefused(
                ListsError.FACTS_INCOMPLETE,
                () -> anEntry().withFacts("字".repeat(2001)).proposed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "当事人（身份证号11010519491231002X）销售假药",
                "法定代表人 530102198807303033 销售假药",
                "身份证150102880730303。",
                "11010519491231002x",
                "身份证５３０１０２１９８８０７３０３０３３",
                "530102 19880730 3033",
                "外国人永久居留身份证933156199003031210",
                "联系电话13888880000",
                "账号6222021234567890128",
                "税号53010219800101001501"
            })
    void refusesIdentityNumberInTheFacts(String facts) {
        assertRefused(
                ListsError.FACTS_WITH_IDENTITY_NUMBER,
                () -> anEntry().withFacts(facts).proposed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "当事人（代码91530100MA6K000019）销售假药",
                "注册号530100000012345的企业",
                "罚款120000元，文书号20260801123456789",
                "自2026年8月1日至2026年8月31日"
            })
    void takesOtherNumbersInTheFacts(String facts) {
        assertThat(anEntry().withFacts(facts).proposed().facts()).isEqualTo(facts);
    }

    @Test
    void refusesReviewByTheProposer() {
        ListEntry entry = anEntry().proposed();
        assertRefused(CaseworkError.BEGAN_IT, () -> entry.decide(true, "同意", CLERK, DAY));
    }

    @Test
    void refusesReviewByAnotherBureau() {
        ListEntry entry = anEntry().proposed();
        assertRefused(CaseworkError.SAME_BUREAU, () -> entry.decide(true, "同意", OFFICE, DAY));
    }

    @Test
    void refusesDecisionWithoutReason() {
        assertRefused(ListsError.DECISION_INCOMPLETE, () -> anEntry().proposed().decide(false, null, REVIEWER, DAY));
        assertRefused(
                ListsError.DECISION_INCOMPLETE,
                () -> anEntry().proposed().decide(false, "字".repeat(501), REVIEWER, DAY));
        assertRefused(
                ListsError.DECISION_INCOMPLETE, () -> anEntry().published().withdraw(null, "", OFFICE, DAY));
    }

    @Test
    void refusesPublicationByAnybodyButTheCreditOffice() {
        assertRefused(CaseworkError.CREDIT_OFFICE, () -> anEntry().approved().publish(null, REVIEWER, DAY));
        assertRefused(CaseworkError.CREDIT_OFFICE, () -> anEntry().published().withdraw(null, "撤销", REVIEWER, DAY));
    }

    @Test
    void refusesPublicationByWhoeverProposedOrReviewed() {
        Signatory proposerNow = new Signatory(CLERK.officer(), CLERK.name(), "credit-office", true);
        Signatory reviewerNow = new Signatory(REVIEWER.officer(), REVIEWER.name(), "credit-office", true);
        assertRefused(CaseworkError.THIRD_PERSON, () -> anEntry().approved().publish(null, proposerNow, DAY));
        assertRefused(CaseworkError.THIRD_PERSON, () -> anEntry().approved().publish(null, reviewerNow, DAY));
    }

    @Test
    void refusesPublicationBeyondTheTerm() {
        LocalDate latest = DECIDED_ON.plusMonths(36);
        assertRefused(
                ListsError.PUBLICATION_END_OUTSIDE,
                () -> anEntry().approved().publish(latest.plusDays(1), OFFICE, DAY));
        assertRefused(
                ListsError.PUBLICATION_END_OUTSIDE,
                () -> anEntry().approved().publish(TODAY.minusDays(1), OFFICE, DAY));
        assertRefused(
                ListsError.PUBLICATION_TERM_OVER,
                () -> anEntry().approved().publish(null, OFFICE, Entries.dayOf(latest.plusDays(1))));
    }

    @Test
    void masksNaturalPersonsForThePublicOnly() {
        ListEntry entry = anEntry().ofPerson("张三丰").withFacts("张三丰销售假药").published();
        assertThat(entry.subject().name()).isEqualTo("张三丰");
        assertThat(entry.subject().publicName()).isEqualTo("张**");
    }
}
