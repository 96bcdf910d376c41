package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.batch.AskedLine;
import org.creditportal.checks.api.batch.BatchChecks;
import org.creditportal.checks.api.batch.BeginBatchCheck;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.checks.api.check.AskedSubject;
import org.creditportal.checks.domain.batch.BatchCheck;
import org.creditportal.checks.domain.batch.BatchRequests;
import org.creditportal.checks.domain.check.CheckedMatter;
import org.creditportal.kernel.code.CodeText;
import org.creditportal.kernel.job.BackgroundJobs;
import org.creditportal.kernel.job.RequestJob;

/** Takes checks of many subjects in, by the same gate as single ones. */
@ApplicationScoped
public class BatchDesk {

    @Inject
    CheckDesk desk;

    @Inject
    PeriodTerms periods;

    @Inject
    AskedSubjects askedSubjects;

    @Inject
    BatchRequests requests;

    @Inject
    BackgroundJobs jobs;

    @Inject
    OnceOnly onceOnly;

    @Inject
    BatchSecrets secrets;

    /** Keeps whom to look at, and has it done once the transaction is through; the number. */
    String begin(BeginBatchCheck command) {
        CheckDesk.Admitted admitted = desk.demand(command.matter());
        CheckedMatter matter =
                periods.bounded(command.matter(), admitted.rules().table());
        List<AskedLine> lines = judged(command);
        String text = BatchLines.text(lines);
        BegunForm form = new BegunForm(command.matter(), command.basis(), command.evidence(), secrets.digest(text));
        return onceOnly.once(command.token(), form, () -> {
            BatchCheck batch = BatchCheck.begin(
                    matter,
                    new BatchCheck.Asked(command.by(), lines.size(), secrets.protect(text)),
                    command.basis(),
                    command.evidence(),
                    admitted.rules(),
                    secrets.sign(admitted.officer()));
            requests.add(batch);
            jobs.request(new RequestJob(
                    BatchCheckJob.KIND,
                    batch.number() + " " + command.language(),
                    command.matter().area() + " " + command.matter().number()));
            return batch.number();
        });
    }

    private List<AskedLine> judged(BeginBatchCheck command) {
        if (command.by() == null || command.by() == AskedBy.NAME) {
            throw new CheckRefusedException(ChecksError.BATCH_BY_NAME);
        }
        if (command.subjects().isEmpty()) {
            throw new CheckRefusedException(ChecksError.BATCH_SIZE, BatchChecks.MOST);
        }
        BatchLines.demandSize(command.subjects().size());
        if (command.subjects().stream().noneMatch(line -> isPossible(command.by(), line))) {
            throw new CheckRefusedException(
                    ChecksError.BATCH_LINE, command.subjects().get(0).line());
        }
        if (command.subjects().stream()
                .anyMatch(line -> line.name() != null && askedSubjects.hasPersonalNumber(line.name()))) {
            throw new CheckRefusedException(ChecksError.NAME_WITH_NUMBER);
        }
        return command.subjects().stream()
                .map(line -> new AskedLine(line.line(), CodeText.compact(line.identifier()), line.name()))
                .toList();
    }

    /** Where some lines can be no code or number, each says so when the others are answered. */
    private boolean isPossible(AskedBy by, AskedLine line) {
        return askedSubjects.isPossible(new AskedSubject(by, line.identifier(), line.name()));
    }
}
