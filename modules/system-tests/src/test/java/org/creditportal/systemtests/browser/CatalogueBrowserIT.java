package org.creditportal.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.testkit.Chromium;
import org.junit.jupiter.api.Test;

/** The catalogue by which bureaus report changes by two officers, and what was changed after the proposal is proposed anew. */
class CatalogueBrowserIT {

    private static final String LABEL = "测试补充版";
    private static final String REASON = "测试：目录调整。";

    /** So late that nothing else of this run is reported by it. */
    private static final LocalDate FROM = LocalDate.of(2099, 1, 1);

    private final Officers officers = new Officers(Chromium.running().browser(), "beidaihe");

    @Test
    void anEditionComesIntoForceByTwoOfficersAsTheSecondOneSawIt() {
        String draft;
        String overtaken;
        String proposal;
        try (OfficePage office = officers.creditOfficer()) {
            office.open("/records/catalogue-editions.xhtml");
            office.row("editions", "地方补充").getByText("据此起草新版本").click();
            office.element("draftForm:label").fill(LABEL);
            office.element("draftForm:draft").click();
            office.expectPage("/records/catalogue-edit.xhtml");
            draft = office.parameter("number");
            overtaken = propose(office);
            assertThat(office.element("decideForm:approve")).hasCount(0);
            office.open("/records/catalogue-edit.xhtml?number=" + draft);
            office.page().locator("#items tbody a").first().click();
            assertThat(office.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("主体类别")))
                    .isVisible();
            assertEquals(List.of(), Axe.faults(office.page()));
            office.element("itemForm:note").fill("测试备注");
            office.element("itemForm:save").click();
            office.expectPage("/records/catalogue-edit.xhtml");
            proposal = propose(office);
        }
        try (OfficePage office = officers.secondCreditOfficer()) {
            office.open("/casework/proposal.xhtml?number=" + overtaken);
            assertThat(office.element("overtaken")).isVisible();
            office.element("decideForm:reason").fill(REASON);
            office.element("decideForm:giveBack").click();
            assertThat(office.element("decideForm:giveBack")).hasCount(0);
            office.open("/casework/proposal.xhtml?number=" + proposal);
            assertThat(office.page().locator("main")).containsText("2099年1月1日");
            office.element("decideForm:reason").fill(REASON);
            office.element("decideForm:approve").click();
            assertThat(office.element("state")).hasText("已同意");
            office.open("/records/catalogue-editions.xhtml");
            assertThat(office.row("editions", LABEL)).containsText("2099年1月1日");
        }
    }

    private static String propose(OfficePage office) {
        office.fillDay("inForceForm:from_input", FROM);
        office.element("inForceForm:reason").fill(REASON);
        office.element("inForceForm:putInForce").click();
        office.expectPage("/casework/proposal.xhtml");
        return office.parameter("number");
    }
}
