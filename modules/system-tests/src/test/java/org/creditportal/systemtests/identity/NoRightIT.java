package org.creditportal.systemtests.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.creditportal.launcher.files.ReadyFile;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;

/** What an officer has no right to does not exist: one behaviour for pages, menu and interfaces. */
class NoRightIT {

    private static final String TENANT = "kunming";

    private static final int STORM = 150;
    private static final String REFUSALS =
            "SELECT COUNT(*) FROM krn_audit_line WHERE event = 'ACCESS_REFUSED' AND outcome = 'FAILURE' AND object = ?";

    private final RunningPortal portal = RunningPortal.get();

    /** Some of what each role lacks. */
    private static final Map<String, List<String>> LACKING = Map.of(
            "bureau-clerk", List.of("officers.view", "officers.manage", "audit.view", "catalogue.manage"),
            "bureau-reviewer", List.of("officers.view", "records.import", "lists.propose", "subjects.manage"),
            "credit-office", List.of("audit.view", "records.import", "lists.propose"),
            "system-admin", List.of("records.view", "lists.view", "officers.view", "officers.manage", "audit.view"),
            "audit-admin", List.of("records.view", "records.import", "lists.view", "officers.view", "officers.manage"));

    @Test
    void pagesAndMenuShowNothingOfWhatARoleMayNotDo() throws IOException {
        Map<String, String> rights = rights();
        LACKING.forEach((role, lacking) -> {
            HttpOfficer officer = HttpOfficer.login(TENANT, role);
            Http.Answer missing = officer.get("/office/nothing.xhtml");
            assertThat(missing.statusCode()).isEqualTo(404);
            Http.Answer start = officer.get("/office/");
            assertThat(start.statusCode()).as(start.body()).isEqualTo(200);
            List<String> hidden = rights.keySet().stream()
                    .filter(page -> lacking.contains(rights.get(page)))
                    .toList();
            assertThat(hidden).isNotEmpty();
            for (String page : hidden) {
                Http.Answer asked = officer.get("/office" + page);
                Http.Answer sent = officer.post("/office" + page, Map.of("jakarta.faces.ViewState", "1:1"));
                assertThat(asked.statusCode()).as(role + " opens " + page).isEqualTo(404);
                assertThat(asked.body()).isEqualTo(missing.body());
                assertThat(sent.statusCode()).as(role + " sends " + page).isEqualTo(404);
                assertThat(start.body()).as(role + "'s menu").doesNotContain("href=\"/office" + page + "\"");
            }
            officer.get("/office/logout");
        });
    }

    @Test
    void eachRoleOpensExactlyItsPages() {
        assertOpens("audit-admin", "/identity/audit.xhtml", 200);
        assertOpens("audit-admin", "/identity/officers.xhtml", 404);
        assertOpens("audit-admin", "/records/list.xhtml", 404);
        assertOpens("system-admin", "/responsibility/calendar.xhtml", 200);
        assertOpens("system-admin", "/identity/invite.xhtml", 404);
        assertOpens("bureau-clerk", "/identity/officer.xhtml?id=x", 404);
        assertOpens("bureau-clerk", "/records/catalogue-edit.xhtml", 404);
    }

    @Test
    void anInterfaceOfAnotherRoleDoesNotExist() {
        ReadyFile.Login auditor = portal.login(TENANT, "audit-admin");
        OfficeApi api = OfficeApi.ofOfficer(TENANT, auditor.username());
        Http.Answer answer = api.get("records?size=1");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    /** Whoever is refused has left a line by the time he learns of it, and cannot fill the trail with more. */
    @Test
    void everyRefusalByRoleIsInTheTrailAndAStormIsBounded() {
        HttpOfficer officer = HttpOfficer.login(TENANT, "system-admin");
        TenantTables tables = new TenantTables(TENANT);
        long before = tables.number(REFUSALS, "GET /identity/audit.xhtml");
        assertThat(officer.get("/office/identity/audit.xhtml").statusCode()).isEqualTo(404);
        assertThat(tables.number(REFUSALS, "GET /identity/audit.xhtml")).isEqualTo(before + 1);
        assertThat(officer.get("/office/nothing.xhtml").statusCode()).isEqualTo(404);
        assertThat(tables.number(REFUSALS, "GET /nothing.xhtml"))
                .as("a page that nobody has")
                .isZero();

        OfficeApi api =
                OfficeApi.ofOfficer(TENANT, portal.login(TENANT, "system-admin").username());
        long asked = tables.number(REFUSALS, "GET /api/v1/records");
        assertThat(api.get("records?size=1").statusCode()).isEqualTo(404);
        assertThat(tables.number(REFUSALS, "GET /api/v1/records")).isEqualTo(asked + 1);
        assertThat(tables.texts("SELECT reason FROM krn_audit_line WHERE object = 'GET /api/v1/records'"
                        + " AND event = 'ACCESS_REFUSED' ORDER BY id DESC LIMIT 1"))
                .singleElement()
                .asString()
                .isEqualTo("RecordResource.search");

        Http.Answer unread = api.send("received-lists?source=none&asOf=none", "no-right", "no list".getBytes(UTF_8));
        assertThat(unread.statusCode())
                .as("refused before what is sent is looked at")
                .isEqualTo(404);
        assertThat(tables.number(REFUSALS, "POST /api/v1/received-lists")).isPositive();

        for (int i = 0; i < STORM; i++) {
            officer.get("/office/identity/invite.xhtml");
        }
        assertThat(tables.number(REFUSALS, "GET /identity/invite.xhtml")).isLessThan(STORM);
        assertThat(tables.finds("SELECT id FROM krn_audit_line WHERE event = 'ACCESS_REFUSED'"
                        + " AND reason LIKE 'more than%'"))
                .as("told that there were more")
                .isTrue();
        officer.get("/office/logout");
    }

    private static void assertOpens(String role, String page, int status) {
        assertThat(HttpOfficer.login(TENANT, role).get("/office" + page).statusCode())
                .as(role + " " + page)
                .isEqualTo(status);
    }

    private Map<String, String> rights() throws IOException {
        Map<String, String> rights = new TreeMap<>();
        try (Stream<Path> modules = Files.list(portal.repository().resolve("modules"))) {
            for (Path module : modules.toList()) {
                Path file = module.resolve("src/main/resources/META-INF/page-rights.properties");
                if (Files.exists(file)) {
                    Properties pages = new Properties();
                    try (Reader reader = Files.newBufferedReader(file)) {
                        pages.load(reader);
                    }
                    pages.stringPropertyNames().forEach(page -> rights.put(page, pages.getProperty(page)));
                }
            }
        }
        return rights;
    }
}
