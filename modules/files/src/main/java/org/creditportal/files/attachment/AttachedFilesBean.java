package org.creditportal.files.attachment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
import org.creditportal.files.read.FileLimits;
import org.creditportal.files.read.ReceivedDocument;
import org.creditportal.files.vault.Vault;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.audit.CurrentActor;
import org.creditportal.kernel.audit.PaperOpened;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.persistence.Duplicates;

/** Open to every officer, because not a role but the matter's own module says who may. */
@Stateless
@DenyAll
@Local(AttachedFiles.class)
public class AttachedFilesBean implements AttachedFiles {

    @Inject
    Attachments attachments;

    @Inject
    Vault vault;

    @Inject
    @Any
    Instance<AttachmentRights> rights;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Event<PaperOpened> opened;

    @Override
    @PermitAll
    public AttachmentBounds requireBounds(MatterReference matter) {
        return rights(matter)
                .filter(module -> module.mayAttach(matter.number()))
                .map(AttachmentRights::bounds)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Matter", matter));
    }

    @Override
    @PermitAll
    @Audited(FilesAudit.ATTACHMENT_ADDED)
    public AttachmentNumber attach(AttachFile command) {
        AttachmentBounds bounds = requireBounds(command.matter());
        require(command.document(), bounds);
        List<Attachment> there = attachments.of(command.matter());
        return there.stream()
                .filter(known -> !known.isWithheld())
                .filter(known ->
                        known.isOf(command.purpose(), command.document().digest()))
                .findFirst()
                .orElseGet(() -> add(command, there, bounds))
                .number();
    }

    private static void require(ReceivedDocument document, AttachmentBounds bounds) {
        if (!bounds.types().contains(document.type())) {
            throw new FilesException(FilesError.DOCUMENT_NOT_TAKEN, bounds.endings());
        }
        if (document.size() > bounds.largest()) {
            throw new FilesException(FilesError.TOO_LARGE, FileLimits.mebibytes(bounds.largest()));
        }
    }

    private Attachment add(AttachFile command, List<Attachment> there, AttachmentBounds bounds) {
        int place = there.stream().mapToInt(Attachment::place).max().orElse(0) + 1;
        if (place > bounds.most()) {
            throw new FilesException(FilesError.TOO_MANY_ATTACHMENTS, bounds.most());
        }
        try (InputStream content = command.document().open()) {
            long file = vault.store(content).id();
            Attachment added = Attachment.attach(command, place, file, actor.get(), clock.instant());
            attachments.add(added);
            return added;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (PersistenceException failure) {
            throw Duplicates.told(failure);
        }
    }

    @Override
    @PermitAll
    public List<AttachmentRow> find(MatterReference matter) {
        boolean all = mayWithhold(matter);
        return isRead(matter)
                ? attachments.of(matter).stream()
                        .filter(attachment -> all || !attachment.isWithheld())
                        .map(Attachment::row)
                        .toList()
                : List.of();
    }

    @Override
    @PermitAll
    public boolean isProven(MatterReference matter, Collection<String> purposes) {
        return find(matter).stream()
                .filter(row -> !row.withheld())
                .map(AttachmentRow::purpose)
                .anyMatch(purposes::contains);
    }

    @Override
    @PermitAll
    public boolean mayAttach(MatterReference matter) {
        return rights(matter).anyMatch(module -> module.mayAttach(matter.number()));
    }

    @Override
    @PermitAll
    public boolean mayWithhold(MatterReference matter) {
        return rights(matter)
                .anyMatch(module -> module.mayRead(matter.number()) && module.mayWithhold(matter.number()));
    }

    @Override
    @PermitAll
    @Audited(FilesAudit.ATTACHMENT_OPENED)
    public OpenedAttachment open(OpenAttachment command) {
        Attachment attachment = require(command.number());
        opened.fire(new PaperOpened(attachment.matter().number()));
        return new OpenedAttachment(
                attachment.savedName(), attachment.type(), attachment.size(), vault.open(attachment.file()));
    }

    @Override
    @PermitAll
    @Audited(FilesAudit.ATTACHMENT_WITHHELD)
    public void withhold(WithholdAttachment command) {
        requireToWithhold(command).withhold(command.reason(), actor.get(), clock.instant());
    }

    @Override
    @PermitAll
    @Audited(FilesAudit.ATTACHMENT_RELEASED)
    public void release(WithholdAttachment command) {
        requireToWithhold(command).release(command.reason());
    }

    private Attachment requireToWithhold(WithholdAttachment command) {
        Attachment attachment = required(attachments.findForChange(command.number()), command.number());
        if (!mayWithhold(attachment.matter())) {
            throw new NotFoundException("Attachment", command.number());
        }
        attachment.requireVersion(command.seenVersion());
        return attachment;
    }

    private Attachment require(AttachmentNumber number) {
        return required(attachments.find(number), number);
    }

    private Attachment required(Optional<Attachment> found, AttachmentNumber number) {
        return found.filter(this::isVisible).orElseThrow(() -> new NotFoundException("Attachment", number));
    }

    private boolean isVisible(Attachment attachment) {
        MatterReference matter = attachment.matter();
        return isRead(matter) && (!attachment.isWithheld() || mayWithhold(matter));
    }

    private boolean isRead(MatterReference matter) {
        return rights(matter).anyMatch(module -> module.mayRead(matter.number()));
    }

    /** Numbers are unique over all matters, so that each of a module's beans knows its own only. */
    private Stream<AttachmentRights> rights(MatterReference matter) {
        return rights.stream().filter(module -> module.module().equals(matter.module()));
    }
}
