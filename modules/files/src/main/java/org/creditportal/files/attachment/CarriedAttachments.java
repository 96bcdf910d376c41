package org.creditportal.files.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.kernel.audit.AuditTrail;

/**
 * What explains a matter explains the next of its kind too, which the portal begins by itself: the same documents, as they were attached.
 * What is withheld stays behind. Nobody acts, so no right is asked for; the audit trail is told.
 */
@ApplicationScoped
public class CarriedAttachments {

    @Inject
    Attachments attachments;

    @Inject
    AuditTrail trail;

    /** Attaches to the one matter what is attached to the other for the purpose; to be called in a transaction. */
    public void carry(MatterReference from, MatterReference to, String purpose) {
        List<Attachment> carried = attachments.of(from).stream()
                .filter(attachment -> attachment.isFor(purpose) && !attachment.isWithheld())
                .toList();
        int place = attachments.of(to).size();
        for (Attachment attachment : carried) {
            place++;
            Attachment next = attachment.carriedTo(to, place);
            attachments.add(next);
            trail.recordAsSystem(FilesAudit.ATTACHMENT_ADDED, next.number().value(), null);
        }
    }
}
