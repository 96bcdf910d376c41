package org.creditportal.systemtests.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.creditportal.lists.api.EntryState;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.responsibility.api.assessment.LineState;
import org.creditportal.responsibility.api.assessment.RunState;
import org.creditportal.responsibility.api.liability.LiabilityState;
import org.creditportal.responsibility.api.supervision.InquiryState;
import org.creditportal.responsibility.api.supervision.NoticeState;
import org.creditportal.responsibility.api.task.ExtensionState;
import org.creditportal.sanctions.api.CaseState;
import org.creditportal.sanctions.api.RestrictionState;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.api.supervision.MarkState;
import org.creditportal.sanctions.api.supervision.PlanState;
import org.creditportal.sanctions.api.typical.TypicalCaseState;
import org.creditportal.systemtests.TenantTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A newcomer finds every state of lists, of joint sanctions and of what bureaus answer for, in both tenants; led there by the procedures themselves. */
class DemoStatesIT {

    /** Decisions of the demo are called so, whoever else writes into the same database. */
    private static final String DEMO = " LIKE '（演示）%'";

    private static final String ON_DEMO = " JOIN lst_entry e ON e.number = x.ground WHERE e.document_number" + DEMO;

    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void anEntryIsInEveryState(String tenant) {
        assertThat(missing(
                        tenant,
                        "SELECT DISTINCT state FROM lst_entry WHERE document_number" + DEMO,
                        EntryState.values()))
                .isEmpty();
        assertThat(tables(tenant)
                        .number("SELECT COUNT(*) FROM lst_entry WHERE suspended_since IS NOT NULL AND document_number"
                                + DEMO))
                .as("suspended")
                .isPositive();
    }

    /** Beidaihe's catalogue has no item for what courts decided. */
    @ParameterizedTest
    @CsvSource({"kunming, ''", "beidaihe, JUDGMENT"})
    void recordsAreOfEveryKindThatTheCatalogueHas(String tenant, String none) {
        assertThat(missing(
                        tenant,
                        "SELECT DISTINCT kind FROM rec_record WHERE document_number" + DEMO,
                        RecordKind.values()))
                .isEqualTo(none.isEmpty() ? List.of() : List.of(none));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void aJointCaseIsInEveryState(String tenant) {
        assertThat(missing(tenant, "SELECT DISTINCT state FROM snc_case", CaseState.values()))
                .isEmpty();
        assertThat(tables(tenant)
                        .number("SELECT COUNT(*) FROM snc_case x JOIN snc_case_standstill s ON s.case_id = x.id"
                                + ON_DEMO + " AND x.state = 'INITIATED'"))
                .as("suspended")
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void aTaskIsInEveryState(String tenant) {
        assertThat(missing(
                        tenant,
                        "SELECT DISTINCT t.state FROM snc_task t JOIN snc_case x ON x.number = t.case_number" + ON_DEMO,
                        TaskState.values()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void aTypicalCaseAndAMarkAreInEveryState(String tenant) {
        assertThat(missing(
                        tenant, "SELECT DISTINCT x.state FROM snc_typical_case x" + ON_DEMO, TypicalCaseState.values()))
                .isEmpty();
        assertThat(missing(tenant, "SELECT DISTINCT x.state FROM snc_mark x" + ON_DEMO, MarkState.values()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void aPublishedEntryIsCorrectedAndAnotherCorrectionWaits(String tenant) {
        assertThat(tables(tenant)
                        .number("SELECT COUNT(*) FROM lst_entry_correction c JOIN lst_entry e ON e.id = c.entry_id"
                                + " WHERE c.facts_before <> e.facts AND e.document_number" + DEMO))
                .isPositive();
        assertThat(tables(tenant)
                        .number("SELECT COUNT(*) FROM cas_proposal p JOIN lst_entry e ON e.number = p.title"
                                + " WHERE p.kind = 'lists.correction' AND p.state = 'PROPOSED' AND e.document_number"
                                + DEMO))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void anAssignedTaskAndAnExtensionAreInEveryState(String tenant) {
        assertThat(missing(
                        tenant,
                        "SELECT DISTINCT state FROM rsp_task WHERE title" + DEMO,
                        org.creditportal.responsibility.api.task.TaskState.values()))
                .isEmpty();
        assertThat(missing(
                        tenant,
                        "SELECT DISTINCT e.state FROM rsp_extension e JOIN rsp_task t ON t.number = e.task WHERE t.title"
                                + DEMO,
                        ExtensionState.values()))
                .isEmpty();
    }

    /** No appeal came: days have to pass for that. */
    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void anInquiryANoticeAndALiabilityCaseAreInEveryState(String tenant) {
        assertThat(missing(
                        tenant, "SELECT DISTINCT state FROM rsp_inquiry WHERE question" + DEMO, InquiryState.values()))
                .isEmpty();
        assertThat(missing(
                        tenant,
                        "SELECT DISTINCT n.state FROM rsp_notice n JOIN cor_document d ON d.number = n.document"
                                + " AND d.matter = n.number WHERE n.official_number IS NOT NULL AND n.content" + DEMO,
                        NoticeState.values()))
                .isSubsetOf(NoticeState.UNAPPEALED.name());
        assertThat(tables(tenant)
                        .texts("SELECT DISTINCT d.state FROM rsp_notice n JOIN cor_document d ON d.number = n.document"
                                + " WHERE n.state = 'REVOKED' AND n.content" + DEMO))
                .containsExactly("WITHDRAWN");
        assertThat(missing(
                        tenant,
                        "SELECT DISTINCT state FROM rsp_liability WHERE source" + DEMO,
                        LiabilityState.values()))
                .isEqualTo("kunming".equals(tenant) ? List.of() : List.of(LiabilityState.REFERRED.name()));
    }

    /** One is counted for seconds only. The confirmed one is published as a document, and whoever did badly has a task of it. */
    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void anAssessmentAndAScoreAreInEveryState(String tenant) {
        assertThat(missing(tenant, "SELECT DISTINCT state FROM rsp_assessment", RunState.values()))
                .isSubsetOf(RunState.COMPUTING.name());
        assertThat(missing(tenant, "SELECT DISTINCT state FROM rsp_score", LineState.values()))
                .isEmpty();
        assertThat(tables(tenant).number("SELECT COUNT(*) FROM rsp_score WHERE self_points > 0"))
                .isPositive();
        assertThat(tables(tenant)
                        .number("SELECT COUNT(*) FROM rsp_assessment a JOIN cor_document d ON d.number = a.document"
                                + " JOIN rsp_result r ON r.assessment = a.number AND r.grade = 'UNSATISFACTORY'"
                                + " JOIN rsp_task t ON t.bureau = r.bureau AND t.content LIKE CONCAT('%', a.number, '%')"
                                + " WHERE a.state = 'CONFIRMED'"))
                .as("unsatisfactory bureaus that are to rectify")
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void aRestrictionAndAPlanAreInEveryStateAndAMeasureWasEnded(String tenant) {
        assertThat(missing(tenant, "SELECT DISTINCT state FROM snc_restriction", RestrictionState.values()))
                .isEmpty();
        assertThat(missing(tenant, "SELECT DISTINCT state FROM snc_plan WHERE matter" + DEMO, PlanState.values()))
                .isEmpty();
        assertThat(tables(tenant).number("SELECT COUNT(*) FROM snc_case_ended")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void aStatementWasAnsweredBeforeADecisionAndAProposalIsBeforeThePublic(String tenant) {
        assertThat(tables(tenant)
                        .number("SELECT COUNT(*) FROM lst_entry e JOIN lst_entry_step s ON s.entry_id = e.id"
                                + " WHERE s.to_state = 'ANSWERED' AND e.state = 'PUBLISHED' AND e.document_number"
                                + DEMO))
                .isPositive();
        assertThat(tables(tenant).number("SELECT COUNT(*) FROM dsc_notice")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void aReceivedEntryIsInForceSuspendedEndedAndOver(String tenant) {
        String standing = "SELECT COUNT(*) FROM lst_received_entry WHERE document_number" + DEMO + " AND ";
        String counts = standing + "ending IS NULL AND (listed_until IS NULL OR listed_until >= CURRENT_DATE) AND ";
        assertThat(tables(tenant).number(counts + "suspended_since IS NULL")).isPositive();
        assertThat(tables(tenant).number(counts + "suspended_since IS NOT NULL"))
                .as("suspended")
                .isPositive();
        assertThat(tables(tenant).number(standing + "ending IS NOT NULL"))
                .as("ended")
                .isPositive();
        // Whatever another test's list of the same source has ended since.
        assertThat(tables(tenant).number(standing + "listed_until < CURRENT_DATE"))
                .as("over")
                .isPositive();
    }

    private static List<String> missing(String tenant, String query, Enum<?>[] states) {
        List<String> found = tables(tenant).texts(query);
        return Arrays.stream(states)
                .map(Enum::name)
                .filter(state -> !found.contains(state))
                .toList();
    }

    private static TenantTables tables(String tenant) {
        return new TenantTables(tenant);
    }
}
