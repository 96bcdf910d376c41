package org.creditportal.records.application.batch;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.job.JobSource;
import org.creditportal.kernel.job.JobState;
import org.creditportal.kernel.job.JobView;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.Batches;

/** Imports among the officer's jobs: those that he uploaded himself. They are stopped on their own page. */
@Stateless
@DenyAll
@Local(JobSource.class)
public class ImportJobsBean implements JobSource {

    @Inject
    Batches batches;

    @Inject
    CurrentOfficer currentOfficer;

    @Override
    @PermitAll
    public List<JobView> newest(int most) {
        Officer officer = currentOfficer.require();
        return officer.may(RecordsPermission.RECORDS_VIEW)
                ? batches.newestOf(officer.id(), most).stream()
                        .map(ImportJobsBean::view)
                        .toList()
                : List.of();
    }

    private static JobView view(Batch batch) {
        boolean recording = batch.state().isAtWork() && batch.rowCount() > 0;
        return new JobView(
                batch.number(),
                "records.import",
                state(batch),
                phase(batch, recording),
                recording ? batch.progress().passed() : batch.progress().checked(),
                batch.rowCount(),
                batch.uploadedAt(),
                null,
                false,
                false,
                batch.failureCode(),
                batch.failureArguments(),
                null,
                "/records/batch.xhtml?number=" + batch.number());
    }

    private static JobState state(Batch batch) {
        return switch (batch.state()) {
            case RECEIVED, CONFIRMED -> JobState.RUNNING;
            case CHECKED, RECORDED -> JobState.DONE;
            case STOPPED, DISCARDED -> JobState.STOPPED;
            case FAILED -> JobState.FAILED;
        };
    }

    private static String phase(Batch batch, boolean recording) {
        return switch (batch.state()) {
            case RECEIVED, CONFIRMED -> recording ? "recording" : "checking";
            case CHECKED -> "toConfirm";
            case RECORDED, STOPPED, DISCARDED, FAILED -> null;
        };
    }
}
