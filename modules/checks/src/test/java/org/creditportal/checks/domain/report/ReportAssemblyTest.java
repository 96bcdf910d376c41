package org.creditportal.checks.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.checks.api.report.ReportApplication;
import org.creditportal.checks.api.report.ReportContent;
import org.creditportal.checks.api.report.ReportKind;
import org.creditportal.checks.api.report.ReportPurpose;
import org.creditportal.checks.api.report.ReportSection;
import org.creditportal.checks.api.report.ReportTerms;
import org.creditportal.checks.api.report.ReportTerms.Disputed;
import org.creditportal.checks.api.report.ReportTerms.PurposeTerms;
import org.creditportal.checks.domain.rule.Facts;
import org.creditportal.kernel.standing.StandingDelivery;
import org.creditportal.kernel.standing.StandingFact;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.PersonBehind;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;
import org.creditportal.records.api.subject.SubjectView;
import org.junit.jupiter.api.Test;

/** What a report tells, by purpose, kind and period. */
class ReportAssemblyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Instant NOON = Instant.parse("2026-11-28T04:00:00Z");
    private static final StandingFact PENALTY = Facts.penalty(Facts.DECIDED);
    private static final SubjectView COMPANY = new SubjectView(
            new SubjectNumber("0SXBJECT00001"),
            SubjectKind.LEGAL_PERSON,
            "呈贡测试食品有限公司",
            "91530121MA6TEST012",
            null,
            null,
            false,
            null);
    private static final SubjectView PERSON = new SubjectView(
            new SubjectNumber("0SXBJECT00002"),
            SubjectKind.NATURAL_PERSON,
            "张小三",
            null,
            null,
            "53***************1",
            false,
            null);

    @Test
    void aPublicReportTellsWhatIsInForceInItsSectionsAndNothingThatWasRepaired() {
        ReportContent told = content(
                ReportKind.PUBLIC,
                Disputed.MARKED,
                PENALTY,
                repaired(Facts.penalty(Facts.DECIDED.minusMonths(2))),
                Facts.licence(Facts.DECIDED),
                Facts.listed("integrity-model", ListColour.RED),
                Facts.listed("serious-violation", ListColour.BLACK),
                Facts.listed("watched", ListColour.WATCH));
        assertThat(told.parts()).extracting(ReportContent.Part::section).containsExactly(ReportSection.values());
        assertThat(told.parts()).extracting(part -> part.items().size()).containsExactly(1, 1, 0, 1, 1, 1, 0, 0, 0, 0);
    }

    @Test
    void aSpecialReportMarksWhatWasRepairedAndKeepsToItsPeriod() {
        ReportContent told = content(
                ReportKind.SPECIAL,
                Disputed.MARKED,
                PENALTY,
                repaired(Facts.penalty(Facts.DECIDED.plusDays(1))),
                Facts.penalty(TODAY.minusMonths(13)));
        assertThat(items(told, ReportSection.PENALTIES))
                .extracting(ReportContent.Item::repairedOn)
                .containsExactly(Facts.DECIDED.plusMonths(3), null);
    }

    /** It stands for certificates of no violation: what was published and is not repaired is told, though its publication is over. */
    @Test
    void aSpecialReportTellsWhatIsOverAndAPublicOneDoesNot() {
        StandingFact penalty = PENALTY.over(null, TODAY.minusDays(1));
        StandingFact entry = Facts.listed("serious-violation", ListColour.BLACK).over(null, TODAY.minusMonths(2));
        StandingFact before = Facts.listed("other", ListColour.BLACK).over(null, TODAY.minusMonths(13));
        ReportContent special = content(ReportKind.SPECIAL, Disputed.MARKED, penalty, entry, before);
        assertThat(items(special, ReportSection.PENALTIES))
                .extracting(ReportContent.Item::endedOn)
                .containsExactly(TODAY.minusDays(1));
        assertThat(items(special, ReportSection.SERIOUS_DISHONESTY))
                .extracting(ReportContent.Item::endedOn)
                .containsExactly(TODAY.minusMonths(2));
        assertThat(content(ReportKind.PUBLIC, Disputed.MARKED, penalty, entry).parts())
                .allMatch(part -> part.items().isEmpty());
    }

    /** It counts on where a bureau decides, and in what stands for a certificate of no violation (ADR 0116). */
    @Test
    void aPublicReportTellsNothingThatThePublicMayNotSee() {
        StandingFact unseen =
                Facts.listed("serious-violation", ListColour.BLACK).keptBack(true);
        assertThat(items(content(ReportKind.PUBLIC, Disputed.MARKED, unseen), ReportSection.SERIOUS_DISHONESTY))
                .isEmpty();
        assertThat(items(content(ReportKind.SPECIAL, Disputed.MARKED, unseen), ReportSection.SERIOUS_DISHONESTY))
                .extracting(ReportContent.Item::document)
                .containsOnlyNulls();
        StandingFact over = Facts.listed("serious-violation", ListColour.BLACK).outOfSight(true);
        assertThat(items(content(ReportKind.PUBLIC, Disputed.MARKED, over), ReportSection.SERIOUS_DISHONESTY))
                .isEmpty();
        assertThat(items(content(ReportKind.SPECIAL, Disputed.MARKED, over), ReportSection.SERIOUS_DISHONESTY))
                .extracting(ReportContent.Item::document)
                .doesNotContainNull();
    }

    @Test
    void aListWhoseDeliveryIsOverdueIsToldInItsSection() {
        StandingDelivery courts = new StandingDelivery(
                "judgment-defaulter", ListColour.BLACK, new LocalizedText("全国法院", "Courts"), TODAY.minusDays(9), null);
        ReportContent told = new ReportAssembly(
                        applied(ReportKind.PUBLIC).told(),
                        new PurposeTerms(
                                ReportPurpose.SELF_QUERY, List.of(ReportSection.values()), Disputed.MARKED, false))
                .content(COMPANY, List.of(), List.of(courts), NOON);
        assertThat(told.parts())
                .filteredOn(part -> !part.unchecked().isEmpty())
                .extracting(ReportContent.Part::section)
                .containsExactly(ReportSection.SERIOUS_DISHONESTY);
    }

    @Test
    void whatIsDisputedIsMarkedOrLeftOutByThePurpose() {
        StandingFact disputed = Facts.suspended(PENALTY);
        assertThat(items(content(ReportKind.PUBLIC, Disputed.MARKED, disputed), ReportSection.PENALTIES))
                .extracting(ReportContent.Item::disputed)
                .containsExactly(true);
        assertThat(items(content(ReportKind.PUBLIC, Disputed.LEFT_OUT, disputed), ReportSection.PENALTIES))
                .isEmpty();
    }

    @Test
    void onlyANaturalPersonsNameIsMasked() {
        PurposeTerms masking =
                new PurposeTerms(ReportPurpose.SELF_QUERY, List.of(ReportSection.values()), Disputed.MARKED, true);
        ReportAssembly assembly = new ReportAssembly(applied(ReportKind.PUBLIC).told(), masking);
        assertThat(assembly.content(PERSON, List.of(), List.of(), NOON).name()).isEqualTo("张**");
        assertThat(assembly.content(COMPANY, List.of(), List.of(), NOON).name()).isEqualTo(COMPANY.name());
    }

    /** Who leads it by law is told, who holds shares is not; what its decisions say comes to them by their numbers. */
    @Test
    void tellsWhoLeadsTheSubjectAndWhatDecisionsSay() {
        PurposeTerms terms =
                new PurposeTerms(ReportPurpose.SELF_QUERY, List.of(ReportSection.values()), Disputed.MARKED, false);
        ReportContent told = new ReportAssembly(applied(ReportKind.PUBLIC).told(), terms)
                .telling(
                        List.of(
                                new PersonBehind(RelationRole.LEGAL_REPRESENTATIVE, "张小三", null),
                                new PersonBehind(RelationRole.RESPONSIBLE_PERSON, "王小五", null),
                                new PersonBehind(RelationRole.SHAREHOLDER, "李小四", null)),
                        Map.of(PENALTY.number(), List.of(new ReportContent.Field("FINE", "罚款金额（元）", "2000.00"))),
                        KnownNames.NONE)
                .content(COMPANY, List.of(PENALTY, Facts.licence(Facts.DECIDED)), List.of(), NOON);
        assertThat(told.basics().leaders())
                .containsExactly(new ReportContent.Leader(RelationRole.LEGAL_REPRESENTATIVE, "张小三"));
        assertThat(items(told, ReportSection.PENALTIES).get(0).fields())
                .extracting(ReportContent.Field::value)
                .containsExactly("2000.00");
        assertThat(items(told, ReportSection.LICENCES).get(0).fields()).isEmpty();
    }

    /** The heading masks the name: what the decision says in its own words does too, old names as well. */
    @Test
    void namesInWhatDecisionsSayAreMaskedWhereTheReportMasksNames() {
        KnownNames person = new KnownNames(List.of("张小三", "张大三"), List.of());
        KnownNames company = new KnownNames(List.of("呈贡", "李小四"), List.of(COMPANY.name()));
        String facts = "张小三（曾用名张大三）与李小四在呈贡测试食品有限公司";
        assertThat(said(PERSON, person, facts, true)).isEqualTo("张**（曾用名张**）与李小四在呈贡测试食品有限公司");
        assertThat(said(COMPANY, company, facts, true)).isEqualTo("张小三（曾用名张大三）与李**在呈贡测试食品有限公司");
        assertThat(said(PERSON, person, facts, false)).isEqualTo(facts);
    }

    private static String said(SubjectView subject, KnownNames names, String facts, boolean masked) {
        PurposeTerms terms =
                new PurposeTerms(ReportPurpose.SELF_QUERY, List.of(ReportSection.values()), Disputed.MARKED, masked);
        ReportContent told = new ReportAssembly(applied(ReportKind.PUBLIC).told(), terms)
                .telling(
                        List.of(),
                        Map.of(PENALTY.number(), List.of(new ReportContent.Field("FACTS", "违法事实", facts))),
                        names)
                .content(subject, List.of(PENALTY), List.of(), NOON);
        return items(told, ReportSection.PENALTIES).get(0).fields().get(0).value();
    }

    /** Rows keep the bureau that they were written for: its successor's field tells them, and so does its own. */
    @Test
    void whatABureauProvidedThatHasEndedIsOfItsSuccessorsField() {
        BureausOfFields merged = new BureausOfFields(
                bureau -> bureau.equals("market-supervision") ? "market-and-quality" : bureau,
                bureau -> new LocalizedText("局" + bureau, bureau));
        for (Set<String> chosen : List.of(
                Set.of("market-and-quality"),
                Set.of("market-supervision"),
                Set.of("market-supervision", "market-and-quality"))) {
            ReportTerms terms = terms(Disputed.MARKED, List.of(ReportSection.values()));
            ReportContent.Part penalties = new ReportAssembly(
                            ofFields(chosen, terms), terms.of(ReportPurpose.SELF_QUERY), merged)
                    .content(COMPANY, List.of(PENALTY), List.of(), NOON)
                    .parts()
                    .get(0);
            assertThat(penalties.items()).hasSize(1);
            assertThat(penalties.fields())
                    .containsExactly(new ReportContent.FoundInField(
                            "market-and-quality", new LocalizedText("局market-and-quality", "market-and-quality"), 1));
        }
    }

    /** Of the fields that were chosen each says how much there is, nothing too; other fields are not told. */
    @Test
    void aSpecialReportIsOfTheFieldsThatWereChosen() {
        for (Set<String> bureaus : List.of(Set.of("market-supervision", "tax"), Set.of("tax"))) {
            ReportTerms terms = terms(Disputed.MARKED, List.of(ReportSection.values()));
            ReportApplication told = ofFields(bureaus, terms);
            ReportContent.Part penalties = new ReportAssembly(told, terms.of(ReportPurpose.SELF_QUERY))
                    .content(COMPANY, List.of(PENALTY), List.of(), NOON)
                    .parts()
                    .get(0);
            int found = bureaus.size() - 1;
            assertThat(penalties.items()).hasSize(found);
            assertThat(penalties.fields()).hasSameSizeAs(bureaus);
            assertThat(penalties.fields().get(0).count()).isEqualTo(found);
        }
    }

    private static ReportApplication ofFields(Set<String> bureaus, ReportTerms terms) {
        ReportApplication all = application(ReportKind.SPECIAL, TODAY.minusMonths(12), Set.of(ReportSection.PENALTIES));
        ReportApplication chosen = new ReportApplication(
                all.kind(),
                all.purpose(),
                all.usedFor(),
                all.applicant(),
                null,
                null,
                null,
                all.periodFrom(),
                null,
                all.sections(),
                bureaus);
        return AppliedReport.of(chosen, terms, TODAY).told();
    }

    @Test
    void anApplicationKeepsToTheTermsOfItsPurpose() {
        ReportTerms terms = terms(Disputed.MARKED, List.of(ReportSection.PENALTIES));
        assertThatThrownBy(() -> AppliedReport.of(
                        application(ReportKind.SPECIAL, TODAY.minusMonths(6), Set.of(ReportSection.GRADES)),
                        terms,
                        TODAY))
                .hasMessageContaining("checks.reportSections");
        assertThatThrownBy(() -> AppliedReport.of(
                        application(ReportKind.SPECIAL, TODAY.minusMonths(13), Set.of(ReportSection.PENALTIES)),
                        terms,
                        TODAY))
                .hasMessageContaining("checks.periodTooLong");
        assertThatThrownBy(() -> AppliedReport.of(
                        application(ReportKind.SPECIAL, null, Set.of(ReportSection.PENALTIES)), terms, TODAY))
                .hasMessageContaining("checks.periodTooLong");
        assertThat(AppliedReport.of(application(ReportKind.PUBLIC, TODAY, Set.of()), terms, TODAY)
                        .told()
                        .sections())
                .containsExactly(ReportSection.PENALTIES);
    }

    @Test
    void anAuthorisedQueryNeedsItsAuthorisationAndAMatterItsAreaAndNumber() {
        for (ReportPurpose purpose : List.of(ReportPurpose.AUTHORISED_QUERY, ReportPurpose.ADMINISTRATIVE_MATTER)) {
            ReportApplication bare = new ReportApplication(
                    ReportKind.PUBLIC, purpose, "招标投标", "某某", " ", null, null, null, null, Set.of());
            assertThatThrownBy(() ->
                            AppliedReport.of(bare, terms(Disputed.MARKED, List.of(ReportSection.values())), TODAY))
                    .hasMessageContaining("checks.reportIncomplete");
        }
    }

    private static StandingFact repaired(StandingFact fact) {
        return fact.over(Facts.DECIDED.plusMonths(3), null);
    }

    private static List<ReportContent.Item> items(ReportContent content, ReportSection section) {
        return content.parts().stream()
                .filter(part -> part.section() == section)
                .flatMap(part -> part.items().stream())
                .toList();
    }

    private static ReportContent content(ReportKind kind, Disputed disputed, StandingFact... facts) {
        PurposeTerms terms =
                new PurposeTerms(ReportPurpose.SELF_QUERY, List.of(ReportSection.values()), disputed, false);
        return new ReportAssembly(applied(kind).told(), terms).content(COMPANY, List.of(facts), List.of(), NOON);
    }

    private static AppliedReport applied(ReportKind kind) {
        Set<ReportSection> all = Set.of(ReportSection.values());
        return AppliedReport.of(
                application(kind, TODAY.minusMonths(12), all),
                terms(Disputed.MARKED, List.of(ReportSection.values())),
                TODAY);
    }

    private static ReportApplication application(ReportKind kind, LocalDate from, Set<ReportSection> sections) {
        return new ReportApplication(
                kind, ReportPurpose.SELF_QUERY, "招标投标", "呈贡测试食品有限公司", null, null, null, from, null, sections);
    }

    private static ReportTerms terms(Disputed disputed, List<ReportSection> sections) {
        return new ReportTerms(
                12,
                90,
                List.of(
                        new PurposeTerms(ReportPurpose.SELF_QUERY, sections, disputed, false),
                        new PurposeTerms(ReportPurpose.AUTHORISED_QUERY, sections, disputed, false),
                        new PurposeTerms(ReportPurpose.ADMINISTRATIVE_MATTER, sections, disputed, false)));
    }
}
