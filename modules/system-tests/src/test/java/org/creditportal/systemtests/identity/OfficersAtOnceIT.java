package org.creditportal.systemtests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.systemtests.AllAtOnce;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.OpenTransaction;
import org.creditportal.systemtests.Race;
import org.creditportal.systemtests.Race.Form;
import org.creditportal.systemtests.Raced;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.testkit.RunningPortal;
import org.junit.jupiter.api.Test;

/** Each act on an officer's account by two who manage accounts at the same moment, on the real realm: it is done once. */
class OfficersAtOnceIT {

    private static final String TENANT = "beidaihe";
    private static final String USERNAME = "race.clerk";
    private static final String REASON = "测试：同时办理。";
    private static final String HELD = "SELECT COUNT(*) FROM cas_holding WHERE matter = ? AND officer IS NOT NULL";
    private static final Race RACE = new Race(TENANT);

    @Test
    @Raced({
        "OfficerAdministration.invite",
        "OfficerAdministration.assign",
        "OfficerAdministration.describe",
        "OfficerAdministration.renewPassword",
        "OfficerAdministration.unlock",
        "OfficerAdministration.disable",
        "OfficerAdministration.enable"
    })
    void anAccountIsMadeAndKeptOnce() throws Exception {
        HttpOfficer[] managers = RACE.windows("credit.officer", "credit.second");
        Map<String, String> invitation = Map.of(
                "username", USERNAME,
                "displayName", "同步录入员",
                "bureau_input", "market-supervision",
                "roles", "BUREAU_CLERK");
        List<Http.Answer> invited =
                shown(new Form("/office/identity/invite.xhtml", "inviteForm", "invite", invitation), managers);
        assertThat(invited).hasSize(1);
        String id = invited.get(0).body().replaceAll("(?s).*officer\\.xhtml\\?id=([0-9a-z-]+).*", "$1");
        String page = "/office/identity/officer.xhtml?id=" + id;

        // Of two who both have a new password made, one would hand out one that is not valid any more.
        Form renewal =
                new Form("/office/identity/password.xhtml?id=" + id, "passwordForm", "renew", Map.of("reason", REASON));
        assertThat(shown(renewal, managers)).hasSize(1);
        Map<String, String> place =
                Map.of("bureau_input", "emergency-management", "roles", "BUREAU_REVIEWER", "reason", REASON);
        String waits = taken(id);
        RACE.one("OFFICER_ASSIGNED", id, Race.pressing(new Form(page, "assignForm", "assign", place), managers));
        assertThat(new TenantTables(TENANT).number(HELD, waits))
                .as("what an officer had taken who does another job")
                .isZero();
        Map<String, String> name = Map.of("displayName", "同步审核员", "describeReason", REASON);
        RACE.one("OFFICER_DESCRIBED", id, Race.pressing(new Form(page, "describeForm", "describe", name), managers));
        Map<String, String> why = Map.of("stateReason", REASON);
        waits();
        RACE.one("OFFICER_UNLOCKED", id, Race.pressing(new Form(page, "stateForm", "unlock", why), managers));
        RACE.one("OFFICER_DISABLED", id, Race.pressing(new Form(page, "stateForm", "disable", why), managers));
        RACE.one("OFFICER_ENABLED", id, Race.pressing(new Form(page, "stateForm", "enable", why), managers));
        RACE.one("OFFICER_DISABLED", id, Race.pressing(new Form(page, "stateForm", "disable", why), managers));
    }

    /** Number of something that the officer has taken. */
    private static String taken(String officer) throws Exception {
        String matter = Identifiers.nextText();
        try (OpenTransaction taking = new OpenTransaction(TENANT)) {
            taking.execute(
                    "INSERT INTO cas_holding (id, version, bureau, module, kind, matter, officer, officer_name, held_since)"
                            + " VALUES (?, 0, 'market-supervision', 'fixture', 'toDo', ?, ?, '同步录入员', NOW(6))",
                    Identifiers.next(),
                    matter,
                    officer);
            taking.commit();
        }
        assertThat(new TenantTables(TENANT).number(HELD, matter)).isEqualTo(1);
        return matter;
    }

    /** Those who were shown a password; the others were told why not. */
    private static List<Http.Answer> shown(Form form, HttpOfficer... managers) throws Exception {
        List<Callable<Http.Answer>> both = Race.pressing(form, managers);
        List<Http.Answer> answers = AllAtOnce.ask(both.get(0), both.get(1));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).containsAnyOf("temporaryPassword", "ui-messages-error");
        });
        return answers.stream()
                .filter(answer -> answer.body().contains("temporaryPassword"))
                .toList();
    }

    /** Somebody has guessed too often. */
    private static void waits() {
        int most = RunningPortal.get().tenant(TENANT).security().maxFailures();
        for (int i = 0; i <= most; i++) {
            assertThat(HttpOfficer.stranger(TENANT).isAccepted(USERNAME, "guessed"))
                    .isFalse();
        }
    }
}
