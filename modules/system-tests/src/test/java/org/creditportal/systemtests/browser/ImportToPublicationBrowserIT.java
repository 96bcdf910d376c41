package org.creditportal.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.lists.ListingSteps;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.Days;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The main job from end to end: what a bureau imports ends as a published entry that the public of that city, and of no
 * other, can find; withdrawn means gone within two seconds. Every button of the path is double-clicked.
 */
class ImportToPublicationBrowserIT {

    private static final String BUREAU = "market-supervision";
    static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration GONE_WITHIN = Duration.ofSeconds(2);

    private final Chromium chromium = Chromium.running();

    private final RunningPortal portal = RunningPortal.get();

    @ParameterizedTest
    @CsvSource({"kunming, beidaihe, UTF-8, 530102, 昆明测试滇池", "beidaihe, kunming, GB18030, 130304, 北戴河测试海滨"})
    void whatABureauImportsIsFoundByThePublicOfItsCityOnly(
            String tenant, String other, String encoding, String division, String name) {
        String company = name + "食品有限公司";
        PublicSite site = new PublicSite(tenant);
        PublicSite otherSite = new PublicSite(other);

        ListingJourney journey =
                new ListingJourney(chromium.browser(), portal.facts(tenant), role -> officer(tenant, role));
        String record =
                journey.importRecord(company, FictionalCodes.company(division, 4711), Charset.forName(encoding));
        String entry = journey.propose(record);
        assertThat(site.shows(company)).isFalse();
        journey.approve(entry);
        assertThat(site.shows(company)).isFalse();
        journey.publish(entry);
        await(() -> site.shows(company), PATIENCE);

        assertShownToThePublic(tenant, company, entry);
        assertThat(otherSite.shows(company)).isFalse();
        assertThat(otherSite.entry(entry).statusCode()).isEqualTo(404);

        journey.withdraw(entry);
        await(() -> !site.shows(company), GONE_WITHIN);
        assertThat(site.entry(entry).statusCode()).isEqualTo(410);
        assertThat(site.entry(entry).body()).contains(entry).doesNotContain(company);
    }

    @Test
    void allSubjectsOfOneDecisionAreProposedTogetherAndNoneWhileALineIsWrong() {
        String document = "测市监处罚〔2026〕4790号";
        String first = FictionalCodes.company("530102", 4791);
        String second = FictionalCodes.company("530102", 4792);
        Officers officers = new Officers(chromium.browser(), "kunming");
        officers.imported(RecordSheet.penalties("530102")
                .row("同案甲有限公司", first, document, ListingJourney.decidedOn())
                .row("同案乙有限公司", second, document, ListingJourney.decidedOn()));
        try (OfficePage office = officers.clerk(BUREAU)) {
            office.open("/lists/batch.xhtml");
            office.element("batchForm:document").fill(document);
            office.chooseByText("batchForm:listType", "严重违法失信");
            PlaywrightAssertions.assertThat(office.element("batchForm:reason")).isVisible();
            office.choose("batchForm:basis", 1);
            office.chooseByText("batchForm:reason", "食品安全");
            office.element("batchForm:pasted")
                    .fill(first + "\n" + second + "\n" + FictionalCodes.company("530102", 4793));
            office.element("batchForm:facts").fill("同一案件中销售超过保质期的食品，受到较重行政处罚。");
            office.element("batchForm:propose").click();
            PlaywrightAssertions.assertThat(office.row("faults", "没有该主体出自这份决定的信用记录"))
                    .containsText("3");
            office.element("batchForm:pasted").fill(first + "\n" + second);
            office.doubleClick("batchForm:propose");
            office.expectPage("/lists/list.xhtml");
            PlaywrightAssertions.assertThat(office.element("kitMessages")).containsText("已提出 2 个条目");
            assertThat(office.problems()).isEmpty();
        }
    }

    @Test
    void whatFollowsAPublishedEntryIsDoneOnPagesFromItsCorrectionToTheReversalOfItsMeasures() throws Exception {
        OfficeApi clerk = OfficeApi.ofMachine("kunming");
        String document = "测市监处罚〔2026〕4795号";
        clerk.record(
                "sanction-journey",
                new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530102", 1))
                        .fine(
                                "昆明测试惩戒有限公司",
                                FictionalCodes.company("530102", 4795),
                                document,
                                ListingJourney.decidedOn())
                        .bytes(StandardCharsets.UTF_8));
        String record = new TenantTables("kunming")
                .texts("SELECT number FROM rec_record WHERE document_number = ?", document)
                .get(0);
        String entry = new ListingSteps(clerk).published(record, "销售超过保质期的食品。");
        PublicSite site = new PublicSite("kunming");
        SanctionJourney journey = new SanctionJourney(new Officers(chromium.browser(), "kunming"));
        journey.correct(entry, "销售超过保质期的食品两批次。");
        await(() -> site.entry(entry).body().contains("销售超过保质期的食品两批次。"), PATIENCE);
        String task = journey.initiate(entry);
        journey.urge(task);
        journey.feedBack(task);
        String typical = journey.tell(task, "取消参评资格的测试案例");
        await(() -> site.showsTypicalCase(typical), PATIENCE);
        journey.review(task);
        new ListingJourney(chromium.browser(), portal.facts("kunming"), role -> officer("kunming", role))
                .withdraw(entry);
        assertThat(site.showsTypicalCase(typical)).isFalse();
        journey.reverse(task);
    }

    private void assertShownToThePublic(String tenant, String company, String entry) {
        LocalDate decided = Days.read(ListingJourney.decidedOn());
        try (var context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(portal.facts(tenant).publicUrl() + "/");
            assertThat(page.content()).contains(portal.tenant(tenant).name().zh());
            page.locator("input[name=q]").fill(company.substring(2, 6));
            page.keyboard().press("Enter");
            page.getByText(company).first().click();
            page.waitForURL(address -> address.contains("number=" + entry));
            assertThat(page.content())
                    .contains(company, DateTimeFormatter.ofPattern("uuuu年M月d日").format(decided), "严重违法失信");
            page.locator("#kitLanguage").click();
            assertThat(page.content())
                    .contains(
                            company,
                            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
                                    .format(decided));
            assertBasisLeadsToItsDocument(page);
            assertThat(context.cookies()).extracting(cookie -> cookie.name).doesNotContain("JSESSIONID");
        }
    }

    /** What an entry rests on leads to its document. */
    private static void assertBasisLeadsToItsDocument(Page page) {
        page.locator(".kit-basis a").first().click();
        page.waitForURL(address -> address.contains("/policy?"));
        PlaywrightAssertions.assertThat(page.locator("main dl")).isVisible();
    }

    /** Beside the page, without any script and by the keyboard; and by a link to the article's own page. */
    @Test
    void aCitedArticleIsReadBesideThePageAndOnItsOwn() {
        try (var context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(portal.facts("kunming").publicUrl() + "/guides/objection");
            page.locator("button.kit-aside-open").first().press("Enter");
            Locator article = page.locator("section.kit-aside:popover-open");
            PlaywrightAssertions.assertThat(article).hasCount(1);
            PlaywrightAssertions.assertThat(article).containsText("20个工作日");
            page.keyboard().press("Escape");
            PlaywrightAssertions.assertThat(article).hasCount(0);
            page.locator(".kit-basis a").first().click();
            page.waitForURL(address -> address.contains("/policy?") && address.contains("article="));
            PlaywrightAssertions.assertThat(page.locator("main p.kit-text")).containsText("20个工作日");
            page.locator("#whole").click();
            PlaywrightAssertions.assertThat(page.locator("main h2")).not().hasCount(1);
            page.locator("#all").click();
            PlaywrightAssertions.assertThat(page.locator("#policies li").first())
                    .isVisible();
        }
    }

    private ReadyFile.Login officer(String tenant, String role) {
        return portal.facts(tenant).logins().stream()
                .filter(login -> login.roles().contains(role))
                .filter(login -> "credit-office".equals(role) || login.bureau().equals(BUREAU))
                .findFirst()
                .orElseThrow();
    }

    static void await(BooleanSupplier condition, Duration patience) {
        Instant limit = Instant.now().plus(patience);
        while (!condition.getAsBoolean() && Instant.now().isBefore(limit)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(condition.getAsBoolean()).as("within " + patience).isTrue();
    }
}
