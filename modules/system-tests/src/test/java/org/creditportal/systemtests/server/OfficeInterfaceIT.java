package org.creditportal.systemtests.server;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.systemtests.OfficeApi;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.checks.LookSteps;
import org.creditportal.testkit.FictionalCodes;
import org.junit.jupiter.api.Test;

/** The office's interface answers as its description tells: each example, and each reading of what exists to somebody who may. */
class OfficeInterfaceIT {

    private static final String TENANT = "kunming";

    /** Where a number that exists is found, by the path that reads it; the demo has one of nearly each. */
    private static final Map<String, String> FOUND = Map.ofEntries(
            entry("/v1/records/{number}", first("rec_record")),
            entry("/v1/records/batches/{number}", first("rec_batch")),
            entry("/v1/list-entries/{number}", first("lst_entry")),
            entry("/v1/received-lists/{number}", first("lst_received_import")),
            entry("/v1/received-entries/{number}", first("lst_received_entry")),
            entry("/v1/checks/{number}", first("chk_check")),
            entry("/v1/checks/batches/{number}", first("chk_batch")),
            entry("/v1/checks/batches/{number}/looks", first("chk_batch")),
            entry(
                    "/v1/checks/{check}/outside-reports",
                    "SELECT check_number FROM chk_outside_report ORDER BY id LIMIT 1"),
            entry("/v1/reports/{number}", first("chk_report")),
            entry("/v1/reports/{number}/twin", first("chk_report WHERE state = 'ISSUED'")),
            entry("/v1/joint-cases/{number}", first("snc_case")),
            entry("/v1/measure-tasks/{number}", first("snc_task")),
            entry("/v1/supervision-marks/{number}", first("snc_mark")),
            entry("/v1/typical-cases/{number}", first("snc_typical_case")),
            entry("/v1/inspection-plans/{number}", first("snc_plan")),
            entry("/v1/person-restrictions/{number}", first("snc_restriction")),
            entry(
                    "/v1/person-restrictions/tasks/{task}/persons",
                    "SELECT task_number FROM snc_restriction WHERE task_number IS NOT NULL ORDER BY id LIMIT 1"),
            entry("/v1/liability-cases/{number}", first("rsp_liability")),
            entry("/v1/proposals/{number}", first("cas_proposal")),
            entry("/v1/tasks/{number}", first("rsp_task")),
            entry("/v1/inquiries/{number}", first("rsp_inquiry")),
            entry("/v1/supervision-notices/{number}", first("rsp_notice")),
            entry("/v1/assessments/{number}", first("rsp_assessment")),
            entry("/v1/assessments/{number}/scores", first("rsp_assessment")),
            entry("/v1/scores/{number}", first("rsp_score")),
            entry("/v1/scores/{number}/facts", first("rsp_score")));

    private static String first(String table) {
        String of = table.contains(" ") ? table : table + " WHERE number IS NOT NULL";
        return "SELECT number FROM " + of + " ORDER BY id LIMIT 1";
    }

    /** Of what does not exist, or may not be changed, the answer is told there, too. */
    @Test
    void answersEachExampleAsItsDescriptionTells() {
        assertThat(OfficeApi.ofMachine(TENANT).examples(Map.of()).tryAll())
                .contains(
                        "get /v1/records 200",
                        "get /v1/records/catalogue 200",
                        "get /v1/list-types 200",
                        "get /v1/list-entries/{number} 404",
                        "get /openapi.json 200");
    }

    @Test
    void everythingThatExistsIsReadBySomebodyWhoMay() {
        // The demo has no batch of looks.
        LookSteps.lookedAtByBatch(
                OfficeApi.ofMachine(TENANT),
                LookSteps.asked(
                        Map.of("subjects", List.of(Map.of("identifier", FictionalCodes.company("530102", 7101))))));
        TenantTables tables = new TenantTables(TENANT);
        Map<String, String> living = new HashMap<>();
        FOUND.forEach((path, query) -> {
            List<String> numbers = tables.texts(query);
            assertThat(numbers).as(path).isNotEmpty();
            living.put(path, numbers.get(0));
        });
        List<OfficeApi> callers = List.of(
                OfficeApi.ofMachine(TENANT),
                OfficeApi.ofOfficer(TENANT, "credit.officer"),
                OfficeApi.ofOfficer(TENANT, "supervisor.approval"),
                OfficeApi.ofOfficer(TENANT, "reviewer.market"));
        List<String> answered = callers.stream()
                .flatMap(caller -> caller.examples(living).tryReading().stream())
                .toList();
        Stream<String> operations = callers.get(0).examples(living).reading().stream();
        assertThat(operations.filter(operation -> !answered.contains(operation + " 200")))
                .isEmpty();
    }
}
