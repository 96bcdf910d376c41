package org.creditportal.systemtests.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.systemtests.OfficeApi.done;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creditportal.systemtests.AllAtOnce;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.Raced;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.lists.ListingSteps;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Restrictions on persons behind companies (K-18): whoever checks the person is told, in every bureau, and no longer than it holds. */
class PersonRestrictionIT {

    private static final int COMPANIES = 6;

    private static OfficeApi clerk;
    private static OfficeApi reviewer;
    private static OfficeApi finance;
    private static ListingSteps steps;
    private static RestrictedCompanies companies;
    private final TenantTables tables = new TenantTables("kunming");

    @BeforeAll
    static void recordCompanies() {
        clerk = AtWork.machine("kunming");
        reviewer = AtWork.officer("kunming", "reviewer.market");
        finance = AtWork.officer("kunming", "clerk.finance");
        steps = new ListingSteps(clerk);
        companies = RestrictedCompanies.recorded(clerk, 860, COMPANIES);
    }

    @Test
    void whoChecksARestrictedPersonIsToldAndNoLongerOnceItIsLifted() {
        String task = applying(0);
        String restriction =
                done(impose(task, "DISHONESTY_LIST", 12)).path("number").asText();
        JsonNode fact = restrictionIn(looked("1"), restriction);
        JsonNode read = done(clerk.get("person-restrictions/" + restriction));
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM krn_audit_line WHERE event = 'SANCTIONED_PERSON_VIEWED' AND reason = ?",
                        restriction))
                .as("read by an officer, on record")
                .isPositive();
        assertThat(fact.path("document").asText())
                .isNotEmpty()
                .isEqualTo(read.path("documentNumber").asText());
        assertThat(read.path("company").asText()).isEqualTo(companies.name(0));
        assertThat(read.path("basisDocument").asText()).isEqualTo("中华人民共和国公司法");

        JsonNode elsewhere = done(finance.get(
                "person-restrictions?everywhere=true&text=" + OfficeApi.encoded(RestrictedCompanies.PERSON)));
        assertThat(elsewhere.path("items").findValuesAsText("number")).contains(restriction);
        assertThat(elsewhere.path("items").findValuesAsText("personName")).containsOnly("李**");
        assertThat(done(finance.get("person-restrictions")).path("items").findValuesAsText("number"))
                .doesNotContain(restriction);
        assertThat(finance.post("person-restrictions/" + restriction + "/lifting", Map.of("reason", "他部门。"))
                        .statusCode())
                .isEqualTo(404);

        done(clerk.post("person-restrictions/" + restriction + "/lifting", Map.of("reason", "已履行全部义务。")));
        assertThat(reviewer.post(
                                "person-restrictions/" + restriction + "/decision",
                                Map.of("aprove", true, "reason", "同意解除。"))
                        .statusCode())
                .as("a decision that says neither yes nor no")
                .isEqualTo(400);
        JsonNode lifted = done(reviewer.post(
                "person-restrictions/" + restriction + "/decision", Map.of("approve", true, "reason", "同意解除。")));
        assertThat(lifted.path("standing").asText()).isEqualTo("OVER");
        assertThat(lifted.path("certificate").asText()).isNotEmpty();
        assertThat(numbersIn(looked("2"))).doesNotContain(restriction);
    }

    @Test
    void whatIsOverTellsNothingWithoutAnybodysDoing() throws Exception {
        String task = applying(1);
        String restriction =
                done(impose(task, "DISHONESTY_LIST", 6)).path("number").asText();
        assertThat(numbersIn(looked("3"))).contains(restriction);
        try (OpenTransaction later = new OpenTransaction("kunming")) {
            later.execute(
                    "UPDATE snc_restriction SET last_day = ? WHERE number = ?",
                    RunningPortal.get().days().today().minusDays(1).toString(),
                    restriction);
            later.commit();
        }
        assertThat(numbersIn(looked("4"))).doesNotContain(restriction);
        assertThat(done(clerk.get("person-restrictions/" + restriction))
                        .path("standing")
                        .asText())
                .isEqualTo("OVER");
    }

    /** Two officers of the bureau restrict the person for the same at the same moment, and again later: there is one. */
    @Test
    @Raced("PersonRestrictions.impose")
    void aPersonIsRestrictedOnceForOneReasonAndOneCompany() throws Exception {
        String task = applying(2);
        List<Http.Answer> answers =
                AllAtOnce.ask(() -> impose(task, "DISHONESTY_LIST", 3), () -> impose(task, "DISHONESTY_LIST", 4));
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 200).allMatch(answer -> List.of(409, 422)
                .contains(answer.statusCode()));
        assertThat(OfficeApi.refusal(impose(task, "DISHONESTY_LIST", 2), 422)).isEqualTo("sanctions.personRestricted");
        done(impose(task, "SERIOUS_VIOLATION", 2));
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM snc_restriction WHERE task_number = ? AND active_key IS NOT NULL", task))
                .isEqualTo(2);
        try (OpenTransaction certificate = new OpenTransaction("kunming")) {
            certificate.execute(
                    "UPDATE rec_relation SET person_key = CONCAT('N:', REVERSE(SUBSTRING(person_key, 3)))"
                            + " WHERE id = (SELECT MIN(person_key) FROM snc_restriction WHERE task_number = ?)",
                    task);
            certificate.commit();
        }
        assertThat(OfficeApi.refusal(impose(task, "DISHONESTY_LIST", 2), 422))
                .as("told by his certificate since")
                .isEqualTo("sanctions.personRestricted");
    }

    /** The authority lifts early in the moment in which the case falls: it is lifted once, with a certificate or with its case. */
    @Test
    @Raced("PersonRestrictions.decide")
    void earlyLiftingAndTheFallOfTheCaseLiftOnce() throws Exception {
        String task = applying(4);
        String restriction =
                done(impose(task, "DISHONESTY_LIST", 3)).path("number").asText();
        done(clerk.post("person-restrictions/" + restriction + "/lifting", Map.of("reason", "已履行全部义务。")));
        String entry = tables.texts(
                        "SELECT c.ground FROM snc_case c JOIN snc_task t ON t.case_number = c.number WHERE t.number = ?",
                        task)
                .get(0);
        List<Http.Answer> answers = AllAtOnce.ask(
                () -> reviewer.post(
                        "person-restrictions/" + restriction + "/decision", Map.of("approve", true, "reason", "同意解除。")),
                () -> steps.withdraw(entry));
        assertThat(answers.get(1).statusCode()).as(answers.get(1).body()).isEqualTo(200);
        assertThat(answers.get(0).statusCode()).as(answers.get(0).body()).isIn(200, 409, 422);
        boolean early = answers.get(0).statusCode() == 200;
        JsonNode found = done(clerk.get("person-restrictions/" + restriction));
        assertThat(found.path("state").asText()).isEqualTo("LIFTED");
        assertThat(found.hasNonNull("certificate")).isEqualTo(early);
        assertThat(tables.number(
                        "SELECT COUNT(*) FROM snc_restriction_step s JOIN snc_restriction r ON r.id = s.restriction_id"
                                + " WHERE r.number = ? AND s.to_state = 'LIFTED'",
                        restriction))
                .isEqualTo(1);
    }

    /** A record is corrected that named him, in the moment in which he is restricted: whoever comes second finds what the first has done. */
    @Test
    @Raced("PersonRestrictions.impose")
    void whoTurnsOutInThatMomentToHaveBeenNamedByMistakeIsNotRestricted() throws Exception {
        String task = applying(5);
        Map<String, String> imposing = imposing(task, "DISHONESTY_LIST", 3);
        ExecutorService office = Executors.newSingleThreadExecutor();
        try (OpenTransaction correction = new OpenTransaction("kunming")) {
            correction.execute(
                    "UPDATE rec_relation SET retracted = TRUE, past = id, valid_until = ? WHERE subject_number ="
                            + " (SELECT number FROM rec_subject WHERE social_credit_code = ?)",
                    RunningPortal.get().days().today().toString(),
                    companies.code(5));
            Future<Http.Answer> imposed = office.submit(() -> clerk.post("person-restrictions", imposing));
            correction.awaitWaiter();
            correction.commit();
            assertThat(OfficeApi.refusal(imposed.get(), 422)).isEqualTo("sanctions.restrictionUnfit");
        } finally {
            office.shutdownNow();
        }
        assertThat(tables.number("SELECT COUNT(*) FROM snc_restriction WHERE task_number = ?", task))
                .isZero();
    }

    /** Whatever the services ask before, the database keeps one. */
    @Test
    void theDatabaseItselfKeepsOne() throws Exception {
        String task = applying(3);
        String restriction =
                done(impose(task, "DISHONESTY_LIST", 3)).path("number").asText();
        try (OpenTransaction second = new OpenTransaction("kunming")) {
            assertThatThrownBy(() -> second.execute(
                            "INSERT INTO snc_restriction (id, version, number, bureau, state, case_number, person_key, person_name,"
                                    + " company_name, ground, last_day, active_key) SELECT id + 1, 0, '0000000000000', 'finance', state,"
                                    + " '0000000000001', person_key, person_name, company_name, ground, last_day, active_key"
                                    + " FROM snc_restriction WHERE number = ?",
                            restriction))
                    .hasMessageContaining("snc_restriction_active");
        }
    }

    private static JsonNode restrictionIn(JsonNode answer, String number) {
        for (JsonNode fact : answer.path("facts")) {
            if (fact.path("type").asText().equals("person-restriction")
                    && fact.path("number").asText().equals(number)) {
                return fact;
            }
        }
        throw new AssertionError(answer.toString());
    }

    private static List<String> numbersIn(JsonNode answer) {
        return answer.path("facts").findValuesAsText("number");
    }

    private static String applying(int i) {
        return companies.applying(companies.published(i));
    }

    private static Http.Answer impose(String task, String ground, int months) {
        return clerk.post("person-restrictions", imposing(task, ground, months));
    }

    private static Map<String, String> imposing(String task, String ground, int months) {
        JsonNode persons = clerk.read("person-restrictions/tasks/" + task + "/persons");
        assertThat(persons.findValuesAsText("name")).contains(RestrictedCompanies.PERSON);
        return Map.of(
                "task",
                task,
                "relation",
                persons.path(0).path("relation").asText(),
                "ground",
                ground,
                "until",
                RunningPortal.get().days().today().plusMonths(months).toString(),
                "reason",
                "列入严重违法失信名单。");
    }

    private static JsonNode looked(String matter) {
        Http.Answer answer = clerk.post(
                "checks",
                Map.of(
                        "area", "key-fields",
                        "matterKind", "key-field",
                        "matterNumber", "呈任〔2026〕" + matter + "号",
                        "matterName", "任职资格审查",
                        "purpose", "任职资格审查",
                        "askedBy", "ID_NUMBER",
                        "identifier", RestrictedCompanies.PERSONS_NUMBER),
                "Idempotency-Key",
                "restricted-" + matter);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return OfficeApi.json(answer);
    }
}
