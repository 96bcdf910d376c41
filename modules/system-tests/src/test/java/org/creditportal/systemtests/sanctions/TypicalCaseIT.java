package org.creditportal.systemtests.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.systemtests.OfficeApi.done;
import static org.creditportal.systemtests.sanctions.JointCaseSteps.HONOURS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.FinedCompanies;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.lists.ListingSteps;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What came of measures on the real database and the public site: told as an example, hidden and gone with its ground; urged when late. */
class TypicalCaseIT {

    private static final int EXAMPLE = 0;
    private static final int LATE = 1;
    private static final int WRONG = 2;

    private static OfficeApi clerk;
    private static OfficeApi reviewer;
    private static OfficeApi office;
    private static ListingSteps steps;
    private static FinedCompanies companies;
    private static JointCaseSteps cases;
    private final TenantTables tables = new TenantTables("kunming");
    private final Http site = new Http(RunningPortal.get().port(), "kunming.localhost");

    @BeforeAll
    static void recordRows() {
        clerk = AtWork.machine("kunming");
        reviewer = AtWork.officer("kunming", "reviewer.market");
        office = AtWork.officer("kunming", "credit.officer");
        steps = new ListingSteps(clerk);
        cases = new JointCaseSteps(clerk, reviewer);
        companies = FinedCompanies.recorded(clerk, "呈贡典型案例", "呈典罚", 760, WRONG + 1);
    }

    @Test
    void thePublicReadsATypicalCaseWhileItsMeasuresApplyAndNotAMomentLonger() {
        String entry = published(EXAMPLE);
        String task = cases.task(cases.initiated(entry, HONOURS), HONOURS);
        Map<String, String> proposal =
                Map.of("task", task, "title", "取消参评资格的典型案例", "text", "某公司被依法取消参评资格。", "reason", "具有警示意义。");
        assertThat(clerk.post("typical-cases", proposal).body()).contains("sanctions.typicalCaseUnfit");
        cases.lead(task, "RECEIVED", "APPLYING", "IMPLEMENTED");
        done(cases.feedBack(task));
        assertThat(clerk.post("typical-cases", changed(proposal, "text", "当事人身份证号码530102199003070016。"))
                        .body())
                .contains("sanctions.typicalCaseNumber");
        String number =
                done(clerk.post("typical-cases", proposal)).path("number").asText();
        assertThat(clerk.post("typical-cases", proposal).body()).contains("sanctions.typicalCaseOpen");
        Map<String, String> publication = Map.of("next", "PUBLISHED", "reason", "可以公开。");
        assertThat(reviewer.post("typical-cases/" + number + "/step", publication)
                        .statusCode())
                .isEqualTo(404);
        assertThat(isShown(number)).isFalse();
        done(office.post("typical-cases/" + number + "/step", publication));
        Waiting.until("the typical case is shown", () -> isShown(number));
        assertThat(site.get("/typical-case?number=" + number).body()).contains("某公司被依法取消参评资格。");
        assertThat(site.get("/typical-cases").body()).contains(number);
        isFoundByWordsBureauAndDays(number);
        assertThat(site.get("/api/v1/typical-cases?size=100").body()).contains(number);

        Http.Answer suspended = office.post(
                "list-entries/" + entry + "/suspension", Map.of("document", "测中止〔2026〕1号", "words", "法院裁定中止执行。"));
        assertThat(done(suspended).path("standing").asText()).isEqualTo("SUSPENDED");
        assertThat(isShown(number)).isFalse();
        assertThat(site.get("/entry?number=" + entry).statusCode()).isEqualTo(404);
        assertThat(clerk.read("measure-tasks/" + task).path("standing").asText())
                .isEqualTo("SUSPENDED");
        done(office.post("list-entries/" + entry + "/resumption", Map.of("words", "法院裁定恢复执行。")));
        Waiting.until("the typical case is shown again", () -> isShown(number));
        assertThat(site.get("/entry?number=" + entry).statusCode()).isEqualTo(200);

        assertThat(steps.withdraw(entry).statusCode()).isEqualTo(200);
        assertThat(isShown(number)).isFalse();
        assertThat(site.get("/typical-cases").body()).doesNotContain(number);
        assertThat(clerk.read("typical-cases/" + number).path("state").asText()).isEqualTo("WITHDRAWN");
    }

    @Test
    void aMeasureThatWasWrongIsNoExampleAnyMoreThoughItsCaseGoesOn() {
        String of = cases.initiated(published(WRONG), HONOURS);
        String task = cases.task(of, HONOURS);
        cases.lead(task, "RECEIVED", "APPLYING", "IMPLEMENTED");
        done(cases.feedBack(task));
        Map<String, String> proposal =
                Map.of("task", task, "title", "误选措施的案例", "text", "某公司被取消参评资格。", "reason", "具有警示意义。");
        String number =
                done(clerk.post("typical-cases", proposal)).path("number").asText();
        done(office.post("typical-cases/" + number + "/step", Map.of("next", "PUBLISHED", "reason", "可以公开。")));
        Waiting.until("the typical case is shown", () -> isShown(number));
        String ending = done(clerk.post(
                        "joint-cases/" + of + "/ending", Map.of("measure", HONOURS, "reason", "措施选择有误。")))
                .path("proposal")
                .asText();
        done(reviewer.post("proposals/" + ending + "/decision", Map.of("approve", true, "reason", "同意。")));
        assertThat(isShown(number)).isFalse();
        assertThat(clerk.read("typical-cases/" + number).path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(clerk.read("joint-cases/" + of).path("standing").asText()).isEqualTo("IN_FORCE");
    }

    @Test
    void aBureauThatIsLateIsUrgedOnceADayByALetterThatIsServed() throws Exception {
        String task = cases.task(cases.initiated(published(LATE), HONOURS), HONOURS);
        Map<String, String> urging =
                Map.of("by", RunningPortal.get().days().today().plusDays(5).toString(), "words", "请尽快签收并办理。");
        assertThat(clerk.post("measure-tasks/" + task + "/urging", urging).statusCode())
                .isEqualTo(404);
        assertThat(office.post("measure-tasks/" + task + "/urging", urging).body())
                .contains("correspondence.notBehind");
        try (OpenTransaction later = new OpenTransaction("kunming")) {
            later.execute(
                    "UPDATE cas_clock SET started_on = started_on - INTERVAL 60 DAY, due_on = due_on - INTERVAL 60 DAY"
                            + " WHERE matter = ?",
                    task);
            later.commit();
        }
        List<Boolean> late = new ArrayList<>();
        clerk.read("measure-tasks?size=100")
                .path("items")
                .forEach(row -> late.add(row.path("late").asBoolean()));
        assertThat(late).as("overdue first").contains(true).isSortedAccordingTo(Comparator.reverseOrder());
        done(office.post("measure-tasks/" + task + "/urging", urging));
        assertThat(office.post("measure-tasks/" + task + "/urging", urging).body())
                .contains("correspondence.urgedToday");
        assertThat(tables.texts(
                        "SELECT CONCAT(d.type, ' ', d.prefix, ' ', s.way) FROM cor_document d"
                                + " JOIN cor_service s ON s.document_number = d.number WHERE d.matter = ?",
                        task))
                .containsExactly("urging 昆信催 ELECTRONIC");
        assertThat(tables.number("SELECT COUNT(*) FROM cor_urging WHERE matter = ? AND clock = 'receive'", task))
                .isEqualTo(1);
    }

    private static void isFoundByWordsBureauAndDays(String number) {
        HttpOfficer window = AtWork.windows("kunming", "credit.officer")[0];
        String today = RunningPortal.get().days().today().toString();
        String asked = "/office/sanctions/typical-cases.xhtml?text=" + OfficeApi.encoded("参评资格的典型") + "&bureau=";
        assertThat(window.get(asked + "market-supervision&from=" + today + "&until=" + today)
                        .body())
                .contains(number);
        assertThat(window.get(asked + "taxation").body()).doesNotContain(number);
        assertThat(window.get(asked + "market-supervision&until="
                                + RunningPortal.get().days().today().minusDays(1))
                        .body())
                .doesNotContain(number);
        assertThat(window.get("/office/sanctions/typical-cases.xhtml?text=" + OfficeApi.encoded("别的题目"))
                        .body())
                .doesNotContain(number);
    }

    private static Map<String, String> changed(Map<String, String> body, String field, String value) {
        Map<String, String> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private boolean isShown(String number) {
        return site.get("/api/v1/typical-cases/" + number).statusCode() == 200;
    }

    private String published(int i) {
        return steps.published(companies.record(i), "多次销售超过保质期的食品。");
    }
}
