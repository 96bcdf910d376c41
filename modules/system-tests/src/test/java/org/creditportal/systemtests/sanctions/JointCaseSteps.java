package org.creditportal.systemtests.sanctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.systemtests.OfficeApi.done;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.creditportal.systemtests.Http;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.Race;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.lists.ListingSteps;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;

/** The steps of joint cases and tasks in Kunming's market supervision, which leads and implements here, each by its officer, through the API. */
final class JointCaseSteps {

    static final String HONOURS = "n-listed-honours";

    private final OfficeApi clerk;
    private final OfficeApi reviewer;
    private final TenantTables tables = new TenantTables("kunming");

    JointCaseSteps(OfficeApi clerk, OfficeApi reviewer) {
        this.clerk = clerk;
        this.reviewer = reviewer;
    }

    /** The form by which a clerk opens a case on a record. */
    static Race.Form opening(String record) {
        Map<String, String> typed = Map.of(
                "listType_input", ListingSteps.LIST,
                "degree_input", "GENERAL",
                "basisDocument", "中华人民共和国食品安全法",
                "basisArticle", "第一百一十三条",
                "until_input", RunningPortal.get().days().today().plusMonths(1).toString(),
                "reason", "多次违法，风险较高。");
        return new Race.Form("/office/sanctions/initiate.xhtml?record=" + record, "initiateForm", "initiate", typed);
    }

    /** Number of the case that opened on the entry. */
    String caseOf(String entry) {
        String opened = "SELECT number FROM snc_case WHERE ground = ?";
        Waiting.until(
                "the entry has its case", () -> !tables.texts(opened, entry).isEmpty());
        return tables.texts(opened, entry).get(0);
    }

    Http.Answer choose(String of, String... measures) {
        return clerk.post("joint-cases/" + of + "/choice", Map.of("measures", List.of(measures), "reason", "类别相符。"));
    }

    Http.Answer decide(String of) {
        return reviewer.post("joint-cases/" + of + "/decision", Map.of("approve", true, "reason", "同意。"));
    }

    /** Number of the case on the entry, whose measures were chosen and handed out. */
    String initiated(String entry, String... measures) {
        String of = caseOf(entry);
        done(choose(of, measures));
        assertThat(done(decide(of)).path("standing").asText()).isEqualTo("IN_FORCE");
        return of;
    }

    /** The task of market supervision itself, whose officers do the steps here. */
    String task(String of, String measure) {
        return tables.texts(
                        "SELECT number FROM snc_task WHERE case_number = ? AND measure_code = ?"
                                + " AND bureau = 'market-supervision'",
                        of,
                        measure)
                .get(0);
    }

    Http.Answer step(String task, String next) {
        return clerk.post("measure-tasks/" + task + "/step", Map.of("next", next, "reason", "办理。"));
    }

    void lead(String task, String... steps) {
        for (String next : steps) {
            done(step(task, next));
        }
    }

    Http.Answer feedBack(String task) {
        return clerk.post(
                "measure-tasks/" + task + "/feedback",
                Map.of(
                        "result", "REFUSED",
                        "matter", "荣誉称号评选",
                        "actedOn", RunningPortal.get().days().today().toString()));
    }

    Http.Answer review(String task, String next) {
        return reviewer.post("measure-tasks/" + task + "/review", Map.of("next", next, "reason", "已审核。"));
    }

    JsonNode read(String task) {
        return clerk.read("measure-tasks/" + task);
    }

    String state(String task) {
        return read(task).path("state").asText();
    }

    /** States of all tasks of a case. */
    List<String> states(String of) {
        return tables.texts("SELECT state FROM snc_task WHERE case_number = ?", of);
    }

    /** How many clocks of the task have not ended; suspended ones have no day. */
    long runningClocks(String task) {
        return tables.number("SELECT COUNT(*) FROM cas_clock WHERE matter = ? AND ended_on IS NULL", task);
    }
}
