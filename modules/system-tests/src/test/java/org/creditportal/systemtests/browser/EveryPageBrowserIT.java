package org.creditportal.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeRoles;
import org.creditportal.systemtests.WarPages;
import org.creditportal.testkit.Chromium;
import org.creditportal.testkit.Days;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * All pages, as they lie in the WARs, for every job: what an officer may not do does not exist, what an address says wrong is
 * told, and everything that a page leads to is there.
 */
class EveryPageBrowserIT {

    private static final String TENANT = "kunming";
    private static final String PLAINLY_ODD = "x";

    /** Where ids are expected, and names may be. */
    private static final String FOREIGN_WORD = "%E4%BF%A1";

    private static final List<String> ODD_VALUES =
            List.of("", PLAINLY_ODD, "-1", "99999999999999999999", "2026-13-45", "%3Cb%3E%27%22%5C%E4%BF%A1%00");
    private static final Pattern LINK = Pattern.compile("href=\"(/office/[\\w/-]*\\.xhtml(?:\\?[^\"#]*)?)");
    private static final int SAME_KIND_FOLLOWED = 2;
    private static final String DECIDED_ON =
            Days.written(RunningPortal.get().days().workingDay(3));
    private static final String WAITING_FILE = "待确认.csv";

    private static final RunningPortal PORTAL = RunningPortal.get();
    private static final String OFFICE_WAR = "portal/target/office.war";
    private static final WarPages OFFICE = pages(OFFICE_WAR);
    private static final WarPages SITE = pages("disclosure-site/target/site.war");
    private static final String ADDRESS = "http://" + TENANT + ".localhost:" + PORTAL.port();
    private static final Http HTTP = new Http(PORTAL.port(), TENANT + ".localhost");

    /** Where each page was met first, and what was not there; found by one walk along the links. */
    private static final Map<String, Visit> VISITS = new ConcurrentSkipListMap<>();

    /** Names that components give themselves, and Faces' own English, where a person reads. */
    private static final Pattern FOREIGN_WORDS = Pattern.compile(">\\s*j_idt\\w*(: |：)|must be convertible");

    private static final Queue<String> MISSING = new ConcurrentLinkedQueue<>();

    /** Session cookies by the permissions of their officers. */
    private static final Map<Set<String>, String> SESSIONS = new LinkedHashMap<>();

    private static WarPages pages(String war) {
        return WarPages.of(war(war));
    }

    private static Path war(String war) {
        return PORTAL.repository().resolve("modules").resolve(war);
    }

    @BeforeAll
    static void logIn() {
        for (ReadyFile.Login login : PORTAL.facts(TENANT).logins()) {
            Set<String> permissions = OfficeRoles.permissions(war(OFFICE_WAR), login.roles());
            if (!SESSIONS.containsKey(permissions)) {
                SESSIONS.put(permissions, session(login, permissions));
            }
        }
        SESSIONS.values().parallelStream().forEach(EveryPageBrowserIT::follow);
    }

    private static String session(ReadyFile.Login login, Set<String> permissions) {
        try (OfficePage office = OfficePage.login(Chromium.running().browser(), PORTAL.facts(TENANT), login)) {
            if (permissions.contains("records.import")) {
                Officers.upload(
                        office,
                        WAITING_FILE,
                        RecordSheet.penalties("530102")
                                .row("待确认有限公司", FictionalCodes.company("530102", 6601), "测待罚〔2026〕6601号", DECIDED_ON)
                                .csv(StandardCharsets.UTF_8));
            }
            return "OFFICE_SESSION=" + office.session();
        }
    }

    @Test
    void aPageExistsForThoseWhoHoldItsRightOnly() {
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        OFFICE.whole().parallelStream()
                .forEach(page -> SESSIONS.forEach((permissions, session) -> {
                    boolean open = OFFICE.opens(page, permissions);
                    int status = status(page, "", session);
                    if (open ? status >= 400 && !asksForMore(page) : status != 404) {
                        faults.add(status + " " + page + " for " + new TreeSet<>(permissions));
                    }
                }));
        assertThat(faults).isEmpty();
    }

    private static boolean asksForMore(String page) {
        return !OFFICE.parameters(page).isEmpty();
    }

    @Test
    void whatAnAddressSaysWrongIsToldAndNeverFails() {
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        OFFICE.whole().parallelStream().forEach(page -> {
            List<String> parameters = OFFICE.parameters(page);
            List<Set<String>> openers = byRights(page);
            if (!openers.isEmpty()) {
                ask(page, openers.get(0), Set.of("", query(parameters, PLAINLY_ODD)), faults);
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

    private static void ask(String page, Set<String> permissions, Set<String> queries, Queue<String> faults) {
        for (String query : queries) {
            Http.Answer answer = HTTP.get("/office" + page + query, "Cookie", SESSIONS.get(permissions));
            if (answer.statusCode() != 200 && answer.statusCode() != 404
                    || FOREIGN_WORDS.matcher(answer.body()).find()) {
                faults.add(answer.statusCode() + " " + page + query + " for " + new TreeSet<>(permissions));
            }
        }
    }

    /** Who may open the page: first who has the fewest rights and sees the least of it, last who has the most and sees all. */
    private static List<Set<String>> byRights(String page) {
        return SESSIONS.keySet().stream()
                .filter(permissions -> OFFICE.opens(page, permissions))
                .sorted(Comparator.comparingInt(Set::size))
                .toList();
    }

    /** No parameter, each odd value for all of them, each of them alone with a word, and all but one of them. */
    private static Set<String> queries(List<String> parameters) {
        Set<String> queries = new HashSet<>(Set.of(""));
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

    @Test
    void everythingThatPagesLeadToIsThere() {
        assertThat(MISSING).isEmpty();
        assertThat(VISITS)
                .containsKeys(
                        "/office/records/detail.xhtml", "/office/lists/detail.xhtml", "/office/records/batch.xhtml");
    }

    /** Somebody's way to a page. */
    private record Visit(String session, String address) {}

    /** Each page where it was met first. English words stand in the same pages. */
    @Test
    void everybodyCanUseEveryPage() {
        Map<String, List<String>> faults = new ConcurrentSkipListMap<>();
        SESSIONS.values().parallelStream().forEach(session -> {
            try (Chromium own = Chromium.start()) {
                BrowserContext context = own.browser().newContext();
                context.addInitScript(Axe.SCRIPT);
                context.addCookies(List.of(cookie(session), cookie("language=zh")));
                Page page = context.newPage();
                VISITS.values().stream()
                        .filter(visit -> visit.session().equals(session))
                        .forEach(visit -> judge(page, visit.address(), faults));
            }
        });
        assertThat(faults).isEmpty();
        assertThat(VISITS).hasSizeGreaterThan(OFFICE.whole().size() / 2);
    }

    private static Cookie cookie(String nameAndValue) {
        String[] parts = nameAndValue.split("=", 2);
        return new Cookie(parts[0], parts[1]).setUrl(ADDRESS + "/office");
    }

    private static void judge(Page page, String address, Map<String, List<String>> faults) {
        page.navigate(ADDRESS + address);
        List<String> found = Axe.faults(page);
        if (!found.isEmpty()) {
            faults.put(address, found);
        }
    }

    /** From the start page along the links; of those that differ in values only, some. */
    private static void follow(String session) {
        Map<String, Integer> kinds = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/office/"));
        while (!open.isEmpty()) {
            String address = open.remove();
            Http.Answer answer = HTTP.get(address, "Cookie", session);
            if (answer.statusCode() != 200) {
                MISSING.add(answer.statusCode() + " " + address);
            }
            if (answer.header("Content-Type").orElse("").startsWith("text/html")) {
                VISITS.putIfAbsent(address.replaceFirst("\\?.*", ""), new Visit(session, address));
            }
            Matcher links = LINK.matcher(answer.body());
            while (links.find()) {
                String link = links.group(1).replace("&amp;", "&");
                // The other language leads back to the page itself.
                boolean here = link.contains("language=");
                if (!here && kinds.merge(link.replaceAll("=[^&]*", "="), 1, Integer::sum) <= SAME_KIND_FOLLOWED) {
                    open.add(link);
                }
            }
        }
    }

    @Test
    void aClerkWithABatchToConfirmCanWork() {
        SESSIONS.forEach((permissions, session) -> {
            Http.Answer start = HTTP.get("/office/", "Cookie", session);
            assertThat(start.statusCode()).isEqualTo(200);
            assertThat(start.body().contains(WAITING_FILE)).isEqualTo(permissions.contains("records.import"));
        });
    }

    @Test
    void anErrorPageLeadsToWhereOneCanGoOn() {
        String session = SESSIONS.values().iterator().next();
        Http.Answer missing = HTTP.get("/office/nothing.xhtml", "Cookie", session);
        assertThat(missing.body()).contains("href=\"/office/\"", "href=\"/office/logout\"");
    }

    @Test
    void partsOfPagesHaveNoAddress() {
        String session = SESSIONS.values().iterator().next();
        for (String part : OFFICE.parts()) {
            assertThat(HTTP.get("/office" + part, "Cookie", session).statusCode())
                    .as(part)
                    .isEqualTo(404);
            String without = part.replaceFirst("/(WEB|META)-INF", "");
            assertThat(HTTP.get("/office" + without, "Cookie", session).statusCode())
                    .as(without)
                    .isEqualTo(404);
        }
        for (String part : SITE.parts()) {
            assertThat(HTTP.get(part).statusCode()).as(part).isEqualTo(404);
        }
    }

    private static int status(String page, String query, String session) {
        return HTTP.get("/office" + page + query, "Cookie", session).statusCode();
    }
}
