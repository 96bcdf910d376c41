package org.creditportal.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.sanctions.RestrictedCompanies;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;

/** Restrictions on persons with their certificate, marks of key supervision and the inspections drawn from them, each on its pages. */
class SanctionPagesBrowserIT {

    private static final int COMPANY = 5;

    private final Officers officers = new Officers(Chromium.running().browser(), "kunming");
    private final LocalDate today = RunningPortal.get().days().today();

    @Test
    void aPersonIsRestrictedAndSeenAndLiftedEarlyWithACertificate() {
        RestrictedCompanies companies = RestrictedCompanies.recorded(OfficeApi.ofMachine("kunming"), 870, COMPANY + 1);
        String entry = companies.published(COMPANY);
        String task = companies.applying(entry);
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/sanctions/task.xhtml?number=" + task);
            office.element("restrict").click();
            office.expectPage("/sanctions/restrict.xhtml");
            office.chooseByText("restrictForm:person", RestrictedCompanies.PERSON);
            office.chooseByText("restrictForm:ground", "列入严重失信主体名单");
            office.fillDay("restrictForm:until_input", today.plusMonths(6));
            office.element("restrictForm:until_input").press("Tab");
            office.element("restrictForm:reason").fill("列入严重违法失信名单。");
            office.doubleClick("restrictForm:impose");
            office.expectPage("/sanctions/restrictions.xhtml");
            step(office, companies.name(COMPANY), "申请提前解除");
            PlaywrightAssertions.assertThat(office.row("restrictionsForm:restrictions", companies.name(COMPANY)))
                    .containsText("待决定");
            office.open("/sanctions/subject.xhtml?number=" + companies.person());
            PlaywrightAssertions.assertThat(office.row("restricted", companies.name(COMPANY)))
                    .containsText("公司法");
            assertThat(office.problems()).isEmpty();
        }
        try (OfficePage office = officers.reviewer(Officers.MARKET)) {
            office.open("/sanctions/restrictions.xhtml?text=" + OfficeApi.encoded(companies.name(COMPANY)));
            step(office, companies.name(COMPANY), "同意解除");
            office.open(
                    "/sanctions/restrictions.xhtml?state=LIFTED&text=" + OfficeApi.encoded(companies.name(COMPANY)));
            office.row("restrictionsForm:restrictions", companies.name(COMPANY))
                    .locator("a[href*='lifting']")
                    .click();
            office.expectPage("/sanctions/lifting.xhtml");
            PlaywrightAssertions.assertThat(office.page().locator("main")).containsText(companies.name(COMPANY));
            office.open("/sanctions/subject.xhtml?number=" + companies.person());
            PlaywrightAssertions.assertThat(office.row("restricted", companies.name(COMPANY)))
                    .hasCount(0);
        }
    }

    @Test
    void aMarkIsProposedAndApprovedAndRaisesWhatIsDrawn() {
        RestrictedCompanies companies = RestrictedCompanies.recorded(OfficeApi.ofMachine("kunming"), 880, 2);
        String entry = companies.published(0);
        String mark;
        try (OfficePage office = officers.clerk(Officers.MARKET)) {
            office.open("/sanctions/supervise.xhtml?record=" + entry);
            office.element("superviseForm:record").fill(entry);
            office.element("superviseForm:basisDocument").fill("中华人民共和国食品安全法");
            office.element("superviseForm:basisArticle").fill("第一百一十三条");
            office.fillDay("superviseForm:until_input", today.plusMonths(2));
            office.element("superviseForm:until_input").press("Tab");
            office.element("superviseForm:reason").fill("多次违法，风险较高。");
            office.page().locator("[id=superviseForm] .kit-actions button").dblclick();
            office.expectPage("/sanctions/mark.xhtml");
            mark = office.parameter("number");
        }
        try (OfficePage office = officers.reviewer(Officers.MARKET)) {
            office.open("/sanctions/mark.xhtml?number=" + mark);
            office.element("stepForm:reason").fill("情况属实，同意。");
            office.element("stepForm").locator("button").first().dblclick();
            PlaywrightAssertions.assertThat(office.element("history").locator("tbody tr"))
                    .hasCount(2);
        }
        Map<String, Object> draft = Map.of(
                "matter", "食品经营检查（页面）",
                "from", today.toString(),
                "until", today.plusMonths(1).toString(),
                "subjects", List.of(companies.code(0), companies.code(1)),
                "inspectors", List.of(Map.of("card", "P1", "name", "甲"), Map.of("card", "P2", "name", "乙")));
        String plan = OfficeApi.done(OfficeApi.ofMachine("kunming").post("inspection-plans", draft))
                .path("number")
                .asText();
        try (OfficePage office = officers.reviewer(Officers.MARKET)) {
            office.open("/sanctions/plan.xhtml?number=" + plan);
            office.element("stepForm:reason").fill("按期抽取。");
            office.element("stepForm").locator("button").first().dblclick();
            PlaywrightAssertions.assertThat(office.row("inspections", mark).first())
                    .isVisible();
            isFoundByWordsBureauAndDays(office, "marks", "text=" + mark, mark, today.plusMonths(2));
            isFoundByWordsBureauAndDays(office, "plans", "text=" + plan, plan, today.plusMonths(1));
            assertThat(office.problems()).isEmpty();
        }
    }

    private static void isFoundByWordsBureauAndDays(
            OfficePage office, String list, String text, String number, LocalDate until) {
        String asked = "/sanctions/" + list + ".xhtml?" + text + "&bureau=";
        office.open(asked + Officers.MARKET + "&from=" + until + "&until=" + until);
        PlaywrightAssertions.assertThat(office.row(list, number)).hasCount(1);
        PlaywrightAssertions.assertThat(office.element("from")).hasValue(until.toString());
        office.open(asked + Officers.MARKET + "&from=" + until.plusDays(1));
        PlaywrightAssertions.assertThat(office.page().locator("main")).not().containsText(number);
        office.open(asked + "taxation");
        PlaywrightAssertions.assertThat(office.page().locator("main")).not().containsText(number);
    }

    private static void step(OfficePage office, String company, String action) {
        office.element("restrictionsForm:reason").fill("按程序办理。");
        office.row("restrictionsForm:restrictions", company).getByText(action).dblclick();
        PlaywrightAssertions.assertThat(office.element("kitMessages")).containsText("已办理");
    }
}
