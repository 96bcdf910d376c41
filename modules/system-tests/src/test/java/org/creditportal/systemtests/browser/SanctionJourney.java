package org.creditportal.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.testkit.RunningPortal;

/**
 * What follows a published entry, each step by the officer whose job it is: its correction, the joint case, the task that is late and
 * urged, the feedback that becomes a typical case, and the reversal once the entry is withdrawn.
 */
final class SanctionJourney {

    private static final String MEASURE = "授予荣誉称号依法予以限制或者禁入";

    private final Officers officers;

    SanctionJourney(Officers officers) {
        this.officers = officers;
    }

    /** A clerk proposes other facts, a reviewer decides; the page then says both, and what it said before. */
    void correct(String entry, String facts) {
        String proposal;
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/lists/detail.xhtml?number=" + entry);
            office.element("correct").click();
            office.expectPage("/lists/correct.xhtml");
            office.element("correctForm:facts").fill(facts);
            office.element("correctForm:document").fill("测市监更〔2026〕1号");
            office.element("correctForm:reason").fill("原表述漏记批次。");
            office.doubleClick("correctForm:propose");
            office.expectPage("/casework/proposal.xhtml");
            proposal = office.parameter("number");
        }
        try (OfficePage office = officers.reviewer(Officers.MARKET)) {
            office.open("/casework/proposal.xhtml?number=" + proposal);
            office.element("decideForm:reason").fill("与处罚决定书一致。");
            office.doubleClick("decideForm:approve");
            PlaywrightAssertions.assertThat(office.element("decideForm")).isHidden();
            office.open("/lists/detail.xhtml?number=" + entry);
            PlaywrightAssertions.assertThat(office.element("corrections").locator("tbody tr"))
                    .hasCount(1);
            PlaywrightAssertions.assertThat(office.page().locator("main")).containsText(facts);
        }
    }

    /** The lead bureau chooses a measure and reviews the choice; the number of its own task. */
    String initiate(String entry) {
        String of;
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/sanctions/cases.xhtml");
            office.row("cases", entry).locator("a").first().click();
            office.expectPage("/sanctions/case.xhtml");
            of = office.parameter("number");
            office.element("chooseForm:chosen").getByText(MEASURE).first().click();
            office.element("chooseForm:chooseReason").fill("类别相符，依据现行有效。");
            office.doubleClick("chooseForm:choose");
            PlaywrightAssertions.assertThat(office.element("measures")).containsText(MEASURE);
        }
        try (OfficePage office = officers.reviewer(Officers.MARKET)) {
            office.open("/sanctions/case.xhtml?number=" + of);
            office.element("decideForm:decideReason").fill("同意。");
            office.doubleClick("decideForm:approve");
            office.row("tasks", "市场监督管理局").locator("a").first().click();
            office.expectPage("/sanctions/task.xhtml");
            return office.parameter("number");
        }
    }

    /** The credit office urges the bureau to what has become late, by a letter that opens from the task. */
    void urge(String task) throws Exception {
        try (OpenTransaction later = new OpenTransaction("kunming")) {
            later.execute(
                    "UPDATE cas_clock SET started_on = started_on - INTERVAL 60 DAY, due_on = due_on - INTERVAL 60 DAY"
                            + " WHERE matter = ?",
                    task);
            later.commit();
        }
        LocalDate by = RunningPortal.get().days().today().plusDays(5);
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/sanctions/task.xhtml?number=" + task);
            office.fillDay("urgeForm:urgeBy_input", by);
            office.element("urgeForm:urgeBy_input").press("Tab");
            office.element("urgeForm:urgeWords").fill("请尽快签收并办理。");
            office.doubleClick("urgeForm:urge");
            Locator letter = office.expectRow("urgings", "请尽快签收并办理。").locator("a");
            PlaywrightAssertions.assertThat(letter).hasCount(1);
            assertThat(letter.evaluate("async link => (await fetch(link.href)).headers.get('Content-Type')"))
                    .asString()
                    .startsWith("application/pdf");
        }
    }

    /** The bureau carries the measure out and feeds back. */
    void feedBack(String task) {
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/sanctions/task.xhtml?number=" + task);
            take(office, "签收", 2);
            take(office, "响应：执行", 3);
            take(office, "已在事项中执行", 4);
            office.choose("feedBackForm:result", 1);
            office.element("feedBackForm:matter").fill("荣誉称号评选");
            office.fillDay(
                    "feedBackForm:actedOn_input", RunningPortal.get().days().today());
            office.element("feedBackForm:actedOn_input").press("Tab");
            office.doubleClick("feedBackForm:feedBack");
            assertSteps(office, 5);
        }
    }

    /** The lead bureau proposes what came of it as a typical case, which the credit office publishes; its number. */
    String tell(String task, String title) {
        String number;
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/sanctions/task.xhtml?number=" + task);
            office.element("typical").click();
            office.expectPage("/sanctions/typical-propose.xhtml");
            office.element("typicalForm:title").fill(title);
            office.element("typicalForm:text").fill("某公司因严重违法被列入名单，被依法取消参评资格。");
            office.element("typicalForm:reason").fill("具有警示意义。");
            office.doubleClick("typicalForm:propose");
            office.expectPage("/sanctions/typical-case.xhtml");
            number = office.parameter("number");
        }
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/sanctions/typical-cases.xhtml?state=PROPOSED");
            office.row("typicalCases", title).locator("a").first().click();
            office.expectPage("/sanctions/typical-case.xhtml");
            take(office, "同意发布", 2);
        }
        return number;
    }

    /** The lead bureau accepts what was fed back. */
    void review(String task) {
        try (OfficePage office = officers.reviewer(Officers.MARKET)) {
            office.open("/sanctions/task.xhtml?number=" + task);
            take(office, "反馈通过", 6);
        }
    }

    /** The measure fell with its entry: what was done is taken back. */
    void reverse(String task) {
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/sanctions/task.xhtml?number=" + task);
            take(office, "确认已恢复", 8);
        }
    }

    private static void take(OfficePage office, String action, int steps) {
        office.element("stepForm:reason").fill("按程序办理。");
        office.element("stepForm").getByText(action).dblclick();
        assertSteps(office, steps);
    }

    private static void assertSteps(OfficePage office, int count) {
        PlaywrightAssertions.assertThat(office.element("history").locator("tbody tr"))
                .hasCount(count);
    }
}
