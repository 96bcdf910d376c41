package org.creditportal.benchmarks.lists;

import java.util.function.IntFunction;
import org.creditportal.benchmarks.Settings;
import org.creditportal.benchmarks.harness.Comparison;
import org.creditportal.benchmarks.harness.Measurement;
import org.creditportal.benchmarks.harness.Report;
import org.creditportal.benchmarks.harness.WebArchive;
import org.creditportal.benchmarks.penalty.Penalties;
import org.creditportal.benchmarks.penalty.PenaltyCsv;
import org.creditportal.benchmarks.portal.BareServer;
import org.creditportal.benchmarks.portal.BenchPortal;
import org.creditportal.benchmarks.portal.PortalImport;

/**
 * The public list at a hundred thousand entries as a page and as JSON, joint cases for ten thousand entries of a court, and how
 * soon a withdrawn entry is gone.
 */
public final class ListsBenchmark {

    private static final int ENTRIES = 100_000;
    private static final int CASES_A_HUNDRED_ENTRIES = 10;
    private static final int HUNDRED = 100;
    private static final int WITHDRAWALS = 300;
    private static final int REQUESTS = 4_000;

    /** Pages of twenty rows that are asked in turn. */
    private static final int PAGES = 100;

    private static final int PERCENTILE = 99;

    private static final String PAGE = "public list page";
    private static final String FIRST = "public list page, first asked (each hundred)";
    private static final String BARE_PAGE = "bare stateless page";
    private static final String SERVER = "org/creditportal/benchmarks/lists/server/";
    private static final String JSON = "public list as JSON";
    private static final String BARE_JSON = "bare servlet with the query";
    private static final String CASES = "cases opened by the portal";
    private static final String INSERTS = "bare inserts of the same rows";
    private static final String BATCHES = "the same in batches";

    private final Settings settings;
    private final Report report;
    private final int entries;

    public ListsBenchmark(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
        this.entries = settings.rows().orElse(ENTRIES);
    }

    /** Starts a portal and a bare server, lets the candidates take turns, reports. */
    public void run() {
        report.progress("Starting the portal");
        try (BenchPortal portal = BenchPortal.start(settings)) {
            report.progress("Putting " + entries + " entries before the public");
            PublicRows rows = new PublicRows(portal);
            rows.fill(entries);
            try (BareServer bare = BareServer.start(settings, portal, "site", bareSite())) {
                report.progress("The bare server is ready");
                compareSite(portal, rows, bare);
            }
            compareCases(portal);
            withdraw(portal);
        }
    }

    private static WebArchive bareSite() {
        return new WebArchive()
                .with("WEB-INF/beans.xml", new byte[0])
                .with("WEB-INF/web.xml", WebArchive.resource(ListsBenchmark.class, "bare-web.xml"))
                .with("page.xhtml", WebArchive.resource(ListsBenchmark.class, "bare-page.txt"))
                .withClass(SERVER + "BareListServlet")
                .withClass(SERVER + "BareRows");
    }

    private void compareSite(BenchPortal portal, PublicRows rows, BareServer bare) {
        Visitors site = new Visitors(portal.port(), portal.siteHost());
        Visitors other = new Visitors(bare.port(), "localhost:" + bare.port());
        IntFunction<String> page = i -> "/entries?page=" + (i % PAGES + 1);
        IntFunction<String> json = i -> "/api/v1/entries?page=" + (i % PAGES + 1);
        IntFunction<String> barePage = i -> "/page.xhtml?page=" + (i % PAGES + 1);
        IntFunction<String> bareJson = i -> "/entries.json?day=" + portal.today() + "&page=" + (i % PAGES + 1);
        Comparison comparison = new Comparison(report)
                .with(FIRST, round -> {
                    rows.change();
                    return site.seconds(PAGES, page);
                })
                .with(PAGE, round -> site.seconds(REQUESTS, page))
                .with(BARE_PAGE, round -> other.seconds(REQUESTS, barePage))
                .with(JSON, round -> site.seconds(REQUESTS, json))
                .with(BARE_JSON, round -> other.seconds(REQUESTS, bareJson));
        report.progress("Warming up");
        site.seconds(REQUESTS, page);
        other.seconds(REQUESTS, barePage);
        site.seconds(REQUESTS, json);
        other.seconds(REQUESTS, bareJson);
        comparison.run(settings.rounds());
        tellSpeed(comparison, PAGE, REQUESTS);
        tellSpeed(comparison, FIRST, PAGES);
        tellSpeed(comparison, BARE_PAGE, REQUESTS);
        tellSpeed(comparison, JSON, REQUESTS);
        tellSpeed(comparison, BARE_JSON, REQUESTS);
        report.ratio("lists-page-of-bare-page", comparison.speed(PAGE, BARE_PAGE));
        report.ratio("lists-page-first-asked-of-bare-page", comparison.speed(FIRST, BARE_PAGE) * PAGES / REQUESTS);
        report.ratio("lists-json-of-bare-servlet", comparison.speed(JSON, BARE_JSON));
    }

    private void tellSpeed(Comparison comparison, String candidate, int requests) {
        Measurement speed = new Measurement(candidate, "requests/s");
        speed.add(requests / comparison.of(candidate).median());
        report.measurement(speed);
    }

    private void compareCases(BenchPortal portal) {
        int cases = entries * CASES_A_HUNDRED_ENTRIES / HUNDRED;
        report.progress("Taking a court's list of " + cases + " entries in");
        CaseTables tables = new CaseTables(portal);
        CaseOpenings openings = new CaseOpenings(portal, tables, cases);
        openings.receive(settings.folder());
        tables.remember();
        Comparison comparison = new Comparison(report)
                .with(CASES, round -> openings.seconds())
                .with(INSERTS, round -> tables.bareSeconds(false))
                .with(BATCHES, round -> tables.bareSeconds(true));
        comparison.run(settings.rounds());
        tellSpeed(comparison, CASES, cases);
        report.ratio("lists-cases-of-bare-inserts", comparison.speed(CASES, INSERTS));
        report.ratio("lists-cases-of-batched-inserts", comparison.speed(CASES, BATCHES));
    }

    private void withdraw(BenchPortal portal) {
        report.progress("Withdrawing " + WITHDRAWALS + " entries");
        Penalties penalty = new Penalties(1);
        new PortalImport(portal, penalty, PenaltyCsv.write(penalty, settings.folder())).seconds("bench-of-withdrawals");
        Measurement times = new Withdrawals(portal, penalty.documentNumber(0)).run(WITHDRAWALS);
        report.measurement(times);
        report.line("withdrawn until gone, p99: " + Math.round(times.percentile(PERCENTILE)) + " ms");
    }
}
