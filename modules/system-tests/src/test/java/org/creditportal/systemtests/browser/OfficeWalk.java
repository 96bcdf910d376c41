package org.creditportal.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.OfficeRoles;
import org.creditportal.systemtests.WarPages;
import org.creditportal.testkit.Days;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;

/**
 * Every job of an office, logged in once, and where the links of its pages lead. There is one walk for all tests of a run: a
 * page that a job has been given once is not asked for again.
 */
final class OfficeWalk {

    static final String TENANT = "kunming";

    /** A file that whoever imports has uploaded and has yet to confirm. */
    static final String WAITING_FILE = "待确认.csv";

    private static final String RIGHT_TO_IMPORT = "records.import";
    private static final Pattern LINK = Pattern.compile("href=\"(/office/[\\w/-]*\\.xhtml(?:\\?[^\"#]*)?)");
    private static final int SAME_KIND_FOLLOWED = 2;

    /** Names that components give themselves, and Faces' own English, where a person reads. */
    private static final Pattern FOREIGN_WORDS = Pattern.compile(">\\s*j_idt\\w*(: |：)|must be convertible");

    private static OfficeWalk walk;

    private final RunningPortal portal = RunningPortal.get();
    private final Http http = new Http(portal.port(), TENANT + ".localhost");
    private final WarPages pages = WarPages.of(war());
    private final Map<Set<String>, String> sessions;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, Visit> visits = new ConcurrentSkipListMap<>();
    private final Queue<String> missing = new ConcurrentLinkedQueue<>();

    /** What came back, as far as tests judge it. */
    record Answer(int status, boolean hasForeignWords) {}

    /** Somebody's way to a page. */
    record Visit(String session, String address) {}

    private OfficeWalk() {
        this.sessions = logIn();
        sessions.values().parallelStream().forEach(this::follow);
        unseen().parallelStream().forEach(this::open);
    }

    /** The walk of this run; the first who asks waits for it. */
    static synchronized OfficeWalk done() {
        if (walk == null) {
            walk = new OfficeWalk();
        }
        return walk;
    }

    private Path war() {
        return portal.repository().resolve("modules/portal/target/office.war");
    }

    private Map<Set<String>, String> logIn() {
        Map<Set<String>, List<ReadyFile.Login>> jobs = portal.facts(TENANT).logins().stream()
                .collect(Collectors.groupingBy(login -> OfficeRoles.permissions(war(), login.roles())));
        return jobs.entrySet().parallelStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, job -> session(job.getValue().get(0), job.getKey())));
    }

    private static String session(ReadyFile.Login login, Set<String> permissions) {
        HttpOfficer officer = HttpOfficer.login(TENANT, login.username(), login.password());
        if (permissions.contains(RIGHT_TO_IMPORT)) {
            leaveAFileToConfirm(officer);
        }
        return HttpOfficer.SESSION + "=" + officer.session();
    }

    private static void leaveAFileToConfirm(HttpOfficer officer) {
        String decidedOn = Days.written(RunningPortal.get().days().workingDay(3));
        byte[] rows = RecordSheet.penalties("530102")
                .row("待确认有限公司", FictionalCodes.company("530102", 6601), "测待罚〔2026〕6601号", decidedOn)
                .csv(StandardCharsets.UTF_8);
        HttpOfficer.FormFile file = new HttpOfficer.FormFile("uploadForm:file", WAITING_FILE, rows);
        Http.Answer sent = officer.upload("/office/records/import.xhtml", "uploadForm", file, "uploadForm:upload");
        Optional<String> batch = sent.header("Location");
        assertThat(batch).as(sent.statusCode() + " " + sent.body()).isPresent();
        String page = batch.orElseThrow().replaceFirst("^https?://[^/]+", "");
        Waiting.until("the file is checked", () -> officer.get(page).body().contains("decisionForm:confirm"));
    }

    /** From the start page along the links; of those that differ in values only, some. */
    private void follow(String session) {
        Map<String, Integer> kinds = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("/office/"));
        while (!open.isEmpty()) {
            String address = open.remove();
            Http.Answer answer = get(session, address);
            if (answer.statusCode() != 200) {
                missing.add(answer.statusCode() + " " + address);
            }
            if (isPage(answer)) {
                visits.putIfAbsent(address.replaceFirst("\\?.*", ""), new Visit(session, address));
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

    /** Pages that nobody has been given so far. */
    List<String> unseen() {
        return pages.whole().stream()
                .filter(page -> !visits.containsKey("/office" + page))
                .toList();
    }

    /** A page that no link led to, by what the tenant's data have for it. */
    private void open(String page) {
        for (String query : FurtherPages.queries(page)) {
            for (String session : openers(page)) {
                String address = "/office" + page + query;
                Http.Answer answer = get(session, address);
                if (answer.statusCode() == 200 && isPage(answer)) {
                    visits.putIfAbsent("/office" + page, new Visit(session, address));
                    return;
                }
            }
        }
    }

    private static boolean isPage(Http.Answer answer) {
        return answer.header("Content-Type").orElse("").startsWith("text/html");
    }

    /** Asks for an address of the office, again even if it was asked for before. */
    Http.Answer get(String session, String address) {
        Http.Answer answer = http.get(address, "Cookie", session);
        answers.put(
                session + " " + address,
                new Answer(
                        answer.statusCode(),
                        FOREIGN_WORDS.matcher(answer.body()).find()));
        return answer;
    }

    /** What an address answers to somebody; asked for unless the walk has been there. */
    Answer answer(String session, String address) {
        if (!answers.containsKey(session + " " + address)) {
            get(session, address);
        }
        return answers.get(session + " " + address);
    }

    /** The pages of the office, as they lie in its WAR. */
    WarPages pages() {
        return pages;
    }

    /** Session cookies by the permissions of their officers. */
    Map<Set<String>, String> sessions() {
        return sessions;
    }

    /** Anybody's session. */
    String anySession() {
        return sessions.values().iterator().next();
    }

    /** Where each page was met first. */
    Map<String, Visit> visits() {
        return visits;
    }

    /** What links led to and was not there. */
    Queue<String> missing() {
        return missing;
    }

    /** Who may open a page: first who has the fewest rights and sees the least of it, last who has the most and sees all. */
    List<String> openers(String page) {
        return sessions.keySet().stream()
                .filter(permissions -> pages.opens(page, permissions))
                .sorted(Comparator.comparingInt(Set::size))
                .map(sessions::get)
                .toList();
    }
}
