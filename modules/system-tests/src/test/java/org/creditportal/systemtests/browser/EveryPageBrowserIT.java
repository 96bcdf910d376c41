package org.creditportal.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.WarPages;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;

/**
 * All pages, as they lie in the WARs, for every job: what an officer may not do does not exist, what an address says wrong is
 * told, everything that a page leads to is there, and everybody can use it.
 */
class EveryPageBrowserIT {

    private static final String PLAINLY_ODD = "x";

    /** Where ids are expected, and names may be. */
    private static final String FOREIGN_WORD = "%E4%BF%A1";

    private static final List<String> ODD_VALUES =
            List.of("", PLAINLY_ODD, "-1", "99999999999999999999", "2026-13-45", "%3Cb%3E%27%22%5C%E4%BF%A1%00");

    private static final Pattern NUMBER =
            Pattern.compile("<a[^>]* href=\"[^\"]*/detail\\.xhtml\\?number=([0-9A-Z]{13})\"");

    private static final RunningPortal PORTAL = RunningPortal.get();
    private static final OfficeWalk WALK = OfficeWalk.done();
    private static final WarPages OFFICE = WALK.pages();
    private static final WarPages SITE =
            WarPages.of(PORTAL.repository().resolve("modules/disclosure-site/target/site.war"));
    private static final Http HTTP = new Http(PORTAL.port(), OfficeWalk.TENANT + ".localhost");

    @Test
    void aPageExistsForThoseWhoHoldItsRightOnly() {
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        OFFICE.whole().parallelStream().forEach(page -> WALK.sessions().forEach((permissions, session) -> {
            boolean open = OFFICE.opens(page, permissions);
            int status = WALK.answer(session, "/office" + page).status();
            if (open ? status >= 400 && !asksForMore(page) : status != 404) {
                faults.add(status + " " + page + " for " + new TreeSet<>(permissions));
            }
        }));
        assertThat(faults).isEmpty();
    }

    /** A page may be sent back by whoever never got it. */
    private static int sentBack(String page, String session) {
        return HTTP.post(
                        "/office" + page,
                        "jakarta.faces.ViewState=1:1".getBytes(StandardCharsets.US_ASCII),
                        "Cookie",
                        session,
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .statusCode();
    }

    private static boolean asksForMore(String page) {
        return !OFFICE.parameters(page).isEmpty();
    }

    @Test
    void whatAnAddressSaysWrongIsToldAndNeverFails() {
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        OFFICE.whole().parallelStream().forEach(page -> {
            List<String> parameters = OFFICE.parameters(page);
            List<String> openers = WALK.openers(page);
            if (!openers.isEmpty()) {
                openers.forEach(opener -> ask(page, opener, Set.of("", query(parameters, PLAINLY_ODD)), faults));
                ask(page, openers.get(openers.size() - 1), queries(parameters), faults);
            }
        });
        SITE.whole().forEach(page -> queries(SITE.parameters(page)).forEach(query -> {
            int status = HTTP.get(page + query).statusCode();
            if (status >= 500) {
                faults.add(status + " " + page + query);
            }
        }));
        assertThat(faults).isEmpty();
    }

    private static void ask(String page, String session, Set<String> queries, Queue<String> faults) {
        for (String query : queries) {
            OfficeWalk.Answer answer = WALK.answer(session, "/office" + page + query);
            if (answer.status() != 200 && answer.status() != 404 || answer.hasForeignWords()) {
                faults.add(answer.status() + " " + page + query);
            }
        }
    }

    /** No parameter, each odd value for all of them, each of them alone with a word, and all but one of them. */
    private static Set<String> queries(List<String> parameters) {
        Set<String> queries = new HashSet<>(Set.of(""));
        if (parameters.isEmpty()) {
            return queries;
        }
        for (String value : ODD_VALUES) {
            queries.add(query(parameters, value));
        }
        for (String only : parameters) {
            queries.add(query(List.of(only), FOREIGN_WORD));
        }
        for (String missing : parameters) {
            queries.add(query(
                    parameters.stream().filter(name -> !name.equals(missing)).toList(), "1"));
        }
        return queries;
    }

    private static String query(Collection<String> parameters, String value) {
        return parameters.stream().map(name -> name + "=" + value).collect(Collectors.joining("&", "?", ""));
    }

    /** Each page once, where the walk along the links met it first. */
    @Test
    void everybodyCanUseEveryPage() {
        assertThat(PagesInBrowsers.faults(WALK.visits().values())).isEmpty();
    }

    /** Something to do, or figures to look at, or that nothing waits. */
    @Test
    void everyJobsHomeSaysSomethingOfItsOwn() {
        WALK.sessions().forEach((permissions, session) -> assertThat(
                        WALK.get(session, "/office/").body())
                .as("the home of %s", new TreeSet<>(permissions))
                .containsPattern("id=\"(urgent|waiting|figures)Heading\""));
    }

    @Test
    void everythingThatPagesLeadToIsThere() {
        assertThat(WALK.missing()).isEmpty();
        assertThat(WALK.visits())
                .containsKeys(
                        "/office/records/detail.xhtml", "/office/lists/detail.xhtml", "/office/records/batch.xhtml");
        assertThat(WALK.unseen())
                .as("pages that only journeys of other tests may open")
                .isSubsetOf(Stream.concat(FurtherPages.STORED.stream(), FurtherPages.PASSING.stream())
                        .toList());
    }

    /** The database sorts, over all pages. */
    @Test
    void listsAreSortedByTheirHeadings() {
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        List<String> sorted = OFFICE.whole().stream()
                .filter(page -> OFFICE.parameters(page).contains("sort"))
                .toList();
        assertThat(sorted).hasSizeGreaterThan(20);
        sorted.parallelStream().forEach(page -> {
            List<String> openers = WALK.openers(page);
            String session = openers.get(openers.size() - 1);
            assertThat(OFFICE.columns(page)).as(page).isNotEmpty();
            for (String column : OFFICE.columns(page)) {
                Http.Answer answer = WALK.get(session, "/office" + page + "?sort=" + column + "&ascending=true");
                boolean shown = answer.body().contains("id=\"sort" + column + "\"");
                if (answer.statusCode() != 200 || shown && !answer.body().contains("▲")) {
                    faults.add(answer.statusCode() + " " + page + " " + column);
                }
            }
        });
        assertThat(faults).isEmpty();
        assertSorted(
                "/checks/list.xhtml", "MATTER", "SELECT number FROM chk_check ORDER BY matter_number %1$s, id %1$s");
        assertSorted(
                "/lists/list.xhtml",
                "SUBJECT_NAME",
                "SELECT number FROM lst_entry ORDER BY subject_name %1$s, id %1$s");
    }

    private static void assertSorted(String page, String column, String query) {
        TenantTables tables = new TenantTables(OfficeWalk.TENANT);
        HttpOfficer office = AtWork.windows(OfficeWalk.TENANT, "credit.officer")[0];
        for (boolean ascending : List.of(true, false)) {
            String address = "/office" + page + "?sort=" + column + (ascending ? "&ascending=true" : "&page=2");
            List<String> expected = tables.texts(
                    String.format(query, ascending ? "ASC" : "DESC") + " LIMIT 20" + (ascending ? "" : " OFFSET 20"));
            assertThat(NUMBER.matcher(office.get(address).body()).results().map(number -> number.group(1)))
                    .as(address)
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void aClerkWithABatchToConfirmCanWork() {
        WALK.sessions().forEach((permissions, session) -> {
            Http.Answer start = WALK.get(session, "/office/");
            assertThat(start.statusCode()).isEqualTo(200);
            assertThat(start.body().contains(OfficeWalk.WAITING_FILE))
                    .isEqualTo(permissions.contains("records.import"));
        });
    }

    @Test
    void anErrorPageLeadsToWhereOneCanGoOn() {
        Http.Answer missing = WALK.get(WALK.anySession(), "/office/nothing.xhtml");
        assertThat(missing.body()).contains("href=\"/office/\"", "href=\"/office/logout\"");
    }

    @Test
    void partsOfPagesHaveNoAddress() {
        for (String part : OFFICE.parts()) {
            String without = part.replaceFirst("/(WEB|META)-INF", "");
            for (String address : List.of(part, without)) {
                assertThat(WALK.answer(WALK.anySession(), "/office" + address).status())
                        .as(address)
                        .isEqualTo(404);
            }
        }
        for (String part : SITE.parts()) {
            assertThat(HTTP.get(part).statusCode()).as(part).isEqualTo(404);
        }
    }
}
