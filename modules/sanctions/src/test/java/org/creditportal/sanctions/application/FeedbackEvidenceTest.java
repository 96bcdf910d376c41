package org.creditportal.sanctions.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.files.attachment.AttachmentRow;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.files.read.DocumentType;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.sanctions.api.FeedBack;
import org.creditportal.sanctions.api.FeedbackResult;
import org.creditportal.sanctions.api.TaskNumber;
import org.creditportal.sanctions.api.TaskState;
import org.creditportal.sanctions.domain.CaseTask;
import org.creditportal.sanctions.domain.JointCase;
import org.junit.jupiter.api.Test;

/** A document belongs to the feedback that it was given with, and where one is demanded no older one does. */
class FeedbackEvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Signatory FINANCE = new Signatory("finance", "finance", "finance", false);

    private final CasesInMemory world = new CasesInMemory();
    private final List<AttachmentRow> attached = new ArrayList<>();
    private final FeedbackEvidence evidence = new FeedbackEvidence() {
        @Override
        List<AttachmentRow> attached(MatterReference matter) {
            return attached;
        }

        @Override
        boolean isDemanded(FeedbackResult result) {
            return result == FeedbackResult.REFUSED;
        }
    };

    @Test
    void whatIsDemandedIsNewAndNotWithheld() {
        CaseTask task = implemented();
        assertThatThrownBy(() -> evidence.demand(task, FeedbackResult.REFUSED))
                .hasMessageContaining("sanctions.evidenceMissing");
        assertThat(evidence.demand(task, null)).isEmpty();
        attach("0FILE00000001", "private");
        assertThatThrownBy(() -> evidence.demand(task, FeedbackResult.REFUSED))
                .hasMessageContaining("sanctions.evidenceMissing");
        attach("0FILE00000002", null);
        assertThat(evidence.demand(task, FeedbackResult.REFUSED)).containsExactly("0FILE00000002");
        feedBack(task);
        assertThat(task.feedback().get(0).evidence()).containsExactly("0FILE00000002");
        task.review(TaskState.IMPLEMENTED, CasesInMemory.REVIEWER, world.signed(CasesInMemory.REVIEWER));
        assertThatThrownBy(() -> evidence.demand(task, FeedbackResult.REFUSED))
                .as("the document belongs to the feedback before")
                .hasMessageContaining("sanctions.evidenceMissing");
        attach("0FILE00000003", null);
        feedBack(task);
        assertThat(task.feedback().get(1).evidence()).containsExactly("0FILE00000003");
    }

    private void feedBack(CaseTask task) {
        FeedBack told = new FeedBack(
                new TaskNumber(task.number()),
                0,
                FeedbackResult.REFUSED,
                "a tender",
                BigDecimal.TEN,
                DAY,
                false,
                null,
                CommandToken.next());
        task.feedBack(told, evidence.demand(task, told.result()), FINANCE, world.signed(FINANCE), DAY);
    }

    private void attach(String number, String withheldBecause) {
        attached.add(new AttachmentRow(
                number,
                0,
                "evidence",
                number + ".pdf",
                DocumentType.PDF,
                1,
                "digest",
                "finance",
                "finance",
                Instant.EPOCH,
                null,
                withheldBecause));
    }

    private CaseTask implemented() {
        JointCase of = world.initiated("0RECD00000001", DAY.plusYears(1), null, DAY);
        return world.task(of, "finance", TaskState.RECEIVED, TaskState.APPLYING, TaskState.IMPLEMENTED);
    }
}
