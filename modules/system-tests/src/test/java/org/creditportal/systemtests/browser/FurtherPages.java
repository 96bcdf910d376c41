package org.creditportal.systemtests.browser;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.systemtests.TenantTables;

/** Pages to which links lead only while something is in a certain state: what of the tenant's data opens them. */
final class FurtherPages {

    /** What is stored by the browser instead of being shown. */
    static final Set<String> STORED = Set.of(
            "/checks/print.xhtml",
            "/checks/report-print.xhtml",
            "/checks/report-twin.xhtml",
            "/correspondence/file.xhtml",
            "/correspondence/urging-letter.xhtml",
            "/files/attachment.xhtml",
            "/jobs/result.xhtml",
            "/records/export.xhtml",
            "/responsibility/assessment-file.xhtml",
            "/responsibility/liability-letter.xhtml",
            "/responsibility/notice-letter.xhtml");

    /** What exists for a moment only, or for one officer; the journeys of other tests open it. */
    static final Set<String> PASSING = Set.of(
            "/checks/batch-detail.xhtml",
            "/checks/hint.xhtml",
            "/checks/rule-trial.xhtml",
            "/files/draft.xhtml",
            "/records/catalogue-edit.xhtml",
            "/records/correction.xhtml",
            "/records/correction-attach.xhtml",
            "/records/merge.xhtml",
            // In the first days of a month the clerk who walks may have reported whatever is over.
            "/records/nil-report.xhtml",
            "/records/take-back.xhtml",
            "/records/waiting-row.xhtml",
            "/responsibility/hand-over.xhtml",
            "/responsibility/score-attach.xhtml");

    private static final Map<String, String> QUERIES = Map.ofEntries(
            entry("/checks/check-attach.xhtml", numbers("chk_check WHERE state = 'LOOKED'")),
            entry("/checks/batch-detail.xhtml", numbers("chk_batch")),
            entry(
                    "/checks/hint.xhtml",
                    "SELECT CONCAT('number=', check_number, '&subject=', subject_number) FROM chk_hint_settlement"),
            entry("/checks/outside-report.xhtml", numbers("chk_outside_report")),
            entry("/checks/outside-report-attach.xhtml", numbers("chk_outside_report")),
            entry("/checks/rule-trial.xhtml", numbers("chk_rule_trial")),
            entry("/lists/amend.xhtml", numbers("lst_entry")),
            entry("/lists/correct.xhtml", numbers("lst_entry")),
            entry("/lists/papers.xhtml", "SELECT 'kind=NOTICE'"),
            entry("/lists/remove.xhtml", numbers("lst_entry")),
            entry("/lists/responsible.xhtml", numbers("lst_entry")),
            entry("/lists/several.xhtml", "SELECT CONCAT('act=PUBLICATION&entry=', number) FROM lst_entry"),
            entry("/records/catalogue-edit.xhtml", numbers("rec_catalogue_edition")),
            entry("/records/catalogue-item-edit.xhtml", numbers("rec_catalogue_item")),
            entry("/records/correction.xhtml", numbers("rec_correction")),
            entry("/records/correction-attach.xhtml", numbers("rec_correction")),
            entry("/records/merge.xhtml", numbers("rec_merge")),
            entry(
                    "/records/waiting-row.xhtml",
                    "SELECT CONCAT('batch=', b.number, '&line=', w.line_number) FROM rec_waiting_row w"
                            + " JOIN rec_batch b ON b.id = w.batch_id"),
            entry(
                    "/responsibility/figure.xhtml",
                    "SELECT CONCAT('figure=', figure, '&bureau=', figure_bureau, '&first=', first_month, '&last=',"
                            + " last_month) FROM rsp_inquiry"),
            entry("/responsibility/hand-on.xhtml", numbers("rsp_task WHERE state = 'ACCEPTED'")),
            entry("/responsibility/hand-over.xhtml", "SELECT 'bureau=market-supervision'"),
            entry("/responsibility/score-attach.xhtml", numbers("rsp_score WHERE state = 'CONTESTED'")),
            entry("/sanctions/restrict.xhtml", "SELECT CONCAT('task=', number) FROM snc_task"),
            entry("/sanctions/typical-propose.xhtml", "SELECT CONCAT('task=', number) FROM snc_task"));

    private static final int TRIED = 3;

    private FurtherPages() {}

    private static String numbers(String table) {
        return "SELECT CONCAT('number=', number) FROM " + table;
    }

    /** What may stand behind a page's address to open it, first of all nothing. */
    static List<String> queries(String page) {
        String query = QUERIES.get(page);
        return query == null
                ? List.of("")
                : new TenantTables(OfficeWalk.TENANT)
                        .texts(query + " LIMIT " + TRIED).stream()
                                .map(parameters -> "?" + parameters)
                                .toList();
    }
}
