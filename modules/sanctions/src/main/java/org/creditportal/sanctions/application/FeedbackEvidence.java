package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.files.attachment.AttachedFiles;
import org.creditportal.files.attachment.AttachmentRow;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.sanctions.api.FeedbackResult;
import org.creditportal.sanctions.api.SanctionsError;
import org.creditportal.sanctions.api.SanctionsRefusedException;
import org.creditportal.sanctions.api.TenantSanctions;
import org.creditportal.sanctions.domain.CaseTask;

/** What feedback is proven by: attachments of the task that no feedback before was given with. */
@ApplicationScoped
class FeedbackEvidence {

    @Inject
    private AttachedFiles files;

    @Inject
    private TenantDirectory tenants;

    /**
     * Numbers of the attachments that belong to the feedback that is being given.
     *
     * @throws SanctionsRefusedException where the tenant demands evidence for the result and there is none
     */
    List<String> demand(CaseTask task, FeedbackResult result) {
        Set<String> earlier = task.feedback().stream()
                .flatMap(told -> told.evidence().stream())
                .collect(Collectors.toSet());
        List<String> given = attached(new MatterReference(MeasureTaskClocks.MODULE, task.number())).stream()
                .filter(file -> !file.withheld())
                .map(AttachmentRow::number)
                .filter(number -> !earlier.contains(number))
                .toList();
        if (result != null && isDemanded(result) && given.isEmpty()) {
            throw new SanctionsRefusedException(SanctionsError.EVIDENCE_MISSING);
        }
        return given;
    }

    List<AttachmentRow> attached(MatterReference matter) {
        return files.find(matter);
    }

    boolean isDemanded(FeedbackResult result) {
        return TenantSanctions.of(tenants.current()).limits().evidenceFor().contains(result);
    }
}
