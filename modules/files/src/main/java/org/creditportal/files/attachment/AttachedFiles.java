package org.creditportal.files.attachment;

import java.util.Collection;
import java.util.List;

/**
 * Attachments of all modules' matters, as far as {@link AttachmentRights} let the officer at work. What he may not see does
 * not exist for him.
 */
public interface AttachedFiles {

    /** What is taken for a matter; refused to who may not attach. */
    AttachmentBounds requireBounds(MatterReference matter);

    /** Attaches a document; the same document for the same purpose again is the attachment that is there already. */
    AttachmentNumber attach(AttachFile command);

    /** The attachments of a matter in the order in which they came. */
    List<AttachmentRow> find(MatterReference matter);

    /** Whether a file is attached for one of the purposes, as the officer sees it; what is withheld proves nothing. */
    boolean isProven(MatterReference matter, Collection<String> purposes);

    /** Whether the officer may attach to the matter, to offer it. */
    boolean mayAttach(MatterReference matter);

    /** Whether the officer may withhold, to offer it. */
    boolean mayWithhold(MatterReference matter);

    /** Gives an attachment's content out; the audit trail knows to whom before he has a byte of it. */
    OpenedAttachment open(OpenAttachment command);

    /** Hides an attachment. */
    void withhold(WithholdAttachment command);

    /** Shows an attachment again. */
    void release(WithholdAttachment command);
}
