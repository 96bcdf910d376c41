package org.creditportal.records.application.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.casework.api.work.OutcomeRow;
import org.creditportal.casework.api.work.OutcomeSource;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.records.api.RecordsPermission;

/** Files to be confirmed, changes of records and mergers to be decided on, and what came of an officer's own proposals. */
@ApplicationScoped
public class RecordWork implements WaitingSource, OutcomeSource {

    private static final String MODULE = "records";
    private static final String CORRECTION = "/records/correction";
    private static final String MERGE = "/records/merge";

    @Inject
    private StoredRecordTasks work;

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        List<WaitingRow> rows = new ArrayList<>();
        if (officer.may(RecordsPermission.RECORDS_IMPORT) && officer.bureau() != null) {
            work.unconfirmed(officer.bureau(), most).forEach(batch -> rows.add(row(batch)));
        }
        corrections(officer, most).forEach(proposed -> rows.add(row(proposed, proposed.kind(), CORRECTION)));
        if (officer.may(RecordsPermission.SUBJECTS_DECIDE) && officer.may(IdentityPermission.BUREAUS_ALL)) {
            work.mergers(officer.id(), most).forEach(proposed -> rows.add(row(proposed, "merger", MERGE)));
        }
        return rows;
    }

    private List<StoredRecordTasks.Proposed> corrections(Officer officer, int most) {
        boolean all = officer.may(IdentityPermission.BUREAUS_ALL);
        boolean releases = officer.may(RecordsPermission.RECORDS_RELEASE) && (all || officer.bureau() != null);
        String reviews = officer.may(RecordsPermission.RECORDS_REVIEW) ? officer.bureau() : null;
        return work.corrections(officer.id(), reviews, releases, all ? null : officer.bureau(), most);
    }

    private static WaitingRow row(StoredRecordTasks.CheckedBatch batch) {
        return WaitingRow.task(MODULE, "batch", batch.fileName(), WorkPlace.of("/records/batch", batch.number()))
                .about(batch.good() + " / " + batch.bad())
                .from(null, batch.since());
    }

    private static WaitingRow row(StoredRecordTasks.Proposed proposed, String kind, String page) {
        return WaitingRow.decision(MODULE, kind, proposed.number(), WorkPlace.of(page, proposed.number()))
                .about(proposed.about())
                .from(proposed.bureau(), proposed.since());
    }

    @Override
    public List<OutcomeRow> outcomes(Officer officer, Instant since, int most) {
        return Stream.concat(
                        work.decidedCorrections(officer.id(), since, most).stream()
                                .map(decided -> outcome(decided, decided.kind(), CORRECTION)),
                        work.decidedMergers(officer.id(), since, most).stream()
                                .map(decided -> outcome(decided, "merger", MERGE)))
                .toList();
    }

    private static OutcomeRow outcome(StoredRecordTasks.Decided decided, String kind, String page) {
        return new OutcomeRow(
                MODULE,
                kind + "." + decided.state(),
                decided.number(),
                decided.about(),
                WorkPlace.of(page, decided.number()),
                decided.by(),
                decided.at(),
                decided.reason());
    }
}
