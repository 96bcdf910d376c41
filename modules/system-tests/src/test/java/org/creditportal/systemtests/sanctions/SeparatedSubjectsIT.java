package org.creditportal.systemtests.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.creditportal.systemtests.AtWork;
import org.creditportal.systemtests.HttpOfficer;
import org.creditportal.systemtests.Race;
import org.creditportal.systemtests.TenantTables;
import org.creditportal.systemtests.records.Merger;
import org.creditportal.testkit.FictionalCodes;
import org.creditportal.testkit.PenaltyFile;
import org.creditportal.testkit.RunningPortal;
import org.creditportal.testkit.Waiting;
import org.junit.jupiter.api.Test;

/** Two companies were taken for one: once they are found to be two, nobody meets measures for the other's record. */
class SeparatedSubjectsIT {

    private static final String KEPT = "呈贡分立罚〔2026〕1号";
    private static final String MERGED = "呈贡分立罚〔2026〕2号";
    private static final String MEANWHILE = "呈贡分立罚〔2026〕3号";
    private static final String OF_BOTH = "呈贡分立罚〔2026〕4号";
    private static final int CODE = 8_740;

    private final Race race = new Race("kunming");
    private final TenantTables tables = new TenantTables("kunming");

    @Test
    void aCaseOnARecordThatIsAnothersAfterAllGoesToWhomItConcerns() throws Exception {
        recorded("separated-subjects", Map.of(KEPT, "530102", MERGED, "530111"));
        String kept = subjectOf(KEPT);
        String merged = subjectOf(MERGED);
        HttpOfficer clerk = race.windows("clerk.market")[0];
        Merger merger = Merger.of(race, kept, merged);
        assertThat(subjectOf(MERGED)).isEqualTo(kept);

        String record = tables.texts("SELECT number FROM rec_record WHERE document_number = ?", MERGED)
                .get(0);
        Race.heard(Race.pressing(JointCaseSteps.opening(record), clerk));
        assertThat(casesOn(record)).containsExactly(kept + " OPENED");
        recorded("meanwhile", Map.of(OF_BOTH, "530102", MEANWHILE, "530111"));
        assertThat(List.of(subjectOf(OF_BOTH), subjectOf(MEANWHILE))).containsOnly(kept);

        merger.undo();
        assertThat(List.of(subjectOf(MERGED), subjectOf(MEANWHILE))).containsOnly(merged);
        assertThat(List.of(subjectOf(KEPT), subjectOf(OF_BOTH))).containsOnly(kept);
        Waiting.until("the case is on whom the record concerns", () -> casesOn(record)
                .equals(List.of(kept + " LIFTED", merged + " OPENED")));
    }

    /** @param divisions of the codes of whom each decision is about */
    private static void recorded(String file, Map<String, String> divisions) {
        PenaltyFile penalties = new PenaltyFile("测试市场监督管理局", FictionalCodes.company("530114", 1));
        String day = RunningPortal.get().days().monthsAgo(2);
        divisions.forEach((document, division) ->
                penalties.fine("合并分立测试有限公司", FictionalCodes.company(division, CODE), document, day));
        AtWork.machine("kunming").record(file, penalties.bytes(StandardCharsets.UTF_8));
    }

    private List<String> casesOn(String record) {
        return tables.texts(
                "SELECT CONCAT(subject_number, ' ', state) FROM snc_case WHERE ground = ? ORDER BY id", record);
    }

    private String subjectOf(String document) {
        return tables.texts("SELECT subject_number FROM rec_record WHERE document_number = ?", document)
                .get(0);
    }
}
