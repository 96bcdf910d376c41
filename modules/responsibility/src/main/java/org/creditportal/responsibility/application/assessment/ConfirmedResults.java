package org.creditportal.responsibility.application.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.correspondence.api.document.DocumentDraft;
import org.creditportal.correspondence.api.document.DocumentNumber;
import org.creditportal.correspondence.api.document.IssueDocument;
import org.creditportal.correspondence.api.document.OfficialDocuments;
import org.creditportal.files.vault.Vault;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.text.Texts;
import org.creditportal.responsibility.api.BureauDirectory;
import org.creditportal.responsibility.api.assessment.BureauResult;
import org.creditportal.responsibility.api.assessment.Grade;
import org.creditportal.responsibility.api.task.AssignTask;
import org.creditportal.responsibility.api.task.Recurrence;
import org.creditportal.responsibility.api.task.TaskOrigin;
import org.creditportal.responsibility.api.task.TaskProcedure;
import org.creditportal.responsibility.api.task.TaskTerm;
import org.creditportal.responsibility.domain.assessment.AssessmentResult;
import org.creditportal.responsibility.domain.assessment.AssessmentRun;

/**
 * Results become final: they are kept, published as a numbered official document, and each unsatisfactory bureau is given a task to
 * rectify. The document is Chinese, as all official documents are.
 */
@ApplicationScoped
public class ConfirmedResults {

    private static final String DOCUMENT = "notice";

    @Inject
    private StoredScores scores;

    @Inject
    private StoredResults results;

    @Inject
    private OfficialDocuments documents;

    @Inject
    private TaskProcedure tasks;

    @Inject
    private BureauDirectory bureaus;

    @Inject
    private Vault vault;

    void confirm(AssessmentRun run, Signature by) {
        List<BureauResult> found = AssessmentViews.drafts(run, scores.of(run.number(), null));
        found.forEach(result -> results.add(new AssessmentResult(run.number(), result)));
        Texts texts = Texts.of("responsibility", Locale.CHINESE);
        DocumentNumber issued = issue(run, found, texts);
        run.confirm(by, issued.value(), keep(issued));
        found.stream()
                .filter(result -> result.grade() == Grade.UNSATISFACTORY)
                .filter(result -> !isHeldBy(run.bureau(), result))
                .forEach(result -> rectify(run, result, texts));
    }

    /** Whoever assesses has taken the bureau over meanwhile, and assigns itself nothing. */
    private boolean isHeldBy(String office, BureauResult result) {
        return bureaus.holder(result.bureau())
                .id()
                .equals(bureaus.holder(office).id());
    }

    private DocumentNumber issue(AssessmentRun run, List<BureauResult> found, Texts texts) {
        String matter =
                texts.get("assessment.document.matter", run.scheme().name().zh(), months(run, texts));
        String lines = found.stream().map(result -> line(result, texts)).collect(Collectors.joining("\n"));
        DocumentDraft draft = new DocumentDraft(
                DOCUMENT, texts.get("assessment.document.addressee"), Map.of("matter", matter, "text", lines));
        return documents.issue(new IssueDocument(draft, run.number(), null, 0, CommandToken.next()));
    }

    private static String months(AssessmentRun run, Texts texts) {
        return texts.get(
                run.first().equals(run.last()) ? "assessment.document.month" : "assessment.document.months",
                run.first().getYear(),
                run.first().getMonthValue(),
                run.last().getYear(),
                run.last().getMonthValue());
    }

    private String line(BureauResult result, Texts texts) {
        return texts.get(
                "assessment.document.line",
                result.rank(),
                bureaus.require(result.bureau()).name().zh(),
                result.total().toPlainString(),
                texts.get("Grade." + result.grade()));
    }

    /** The very bytes, so that bureaus read what was issued. */
    private long keep(DocumentNumber issued) {
        byte[] content = documents.open(issued).content();
        try {
            return vault.store(new ByteArrayInputStream(content)).id();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void rectify(AssessmentRun run, BureauResult result, Texts texts) {
        tasks.assign(new AssignTask(
                TaskOrigin.AD_HOC,
                null,
                texts.get("assessment.rectify.title", months(run, texts)),
                texts.get(
                        "assessment.rectify.content",
                        run.number(),
                        result.total().toPlainString()),
                result.bureau(),
                List.of(),
                new TaskTerm(null, run.scheme().rectificationWorkingDays()),
                Recurrence.ONCE,
                CommandToken.next()));
    }
}
