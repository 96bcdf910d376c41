package org.creditportal.files.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
import org.creditportal.files.read.DocumentType;
import org.creditportal.kernel.audit.Actor;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.text.Invisible;

/** A document attached to a matter. It stays; withheld, only those see it who may withhold. */
@Entity
@Table(name = "fil_attachment")
public class Attachment extends VersionedEntity {

    static final int LONGEST_REASON = 500;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "module", nullable = false, updatable = false)
    private String module;

    @Column(name = "matter", nullable = false, updatable = false)
    private String matter;

    /** Counted from 1 in its matter; unique, so that two at once cannot go beyond what a matter may have. */
    @Column(name = "place", nullable = false, updatable = false)
    private int place;

    @Column(name = "purpose", nullable = false, updatable = false)
    private String purpose;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "type", nullable = false, updatable = false)
    private DocumentType type;

    @Column(name = "size", nullable = false, updatable = false)
    private long size;

    @Column(name = "digest", nullable = false, updatable = false)
    private String digest;

    @Column(name = "file_id", nullable = false, updatable = false)
    private long file;

    @Column(name = "bureau", updatable = false)
    private String bureau;

    @Column(name = "attached_by", nullable = false, updatable = false)
    private String attachedBy;

    @Column(name = "attached_by_name", nullable = false, updatable = false)
    private String attachedByName;

    @Column(name = "attached_at", nullable = false, updatable = false)
    private Instant attachedAt;

    @Column(name = "withheld_by")
    private String withheldBy;

    @Column(name = "withheld_by_name")
    private String withheldByName;

    @Column(name = "withheld_at")
    private Instant withheldAt;

    @Column(name = "withheld_reason")
    private String withheldReason;

    protected Attachment() {}

    private Attachment(AttachFile command, int place, long file, Actor by, Instant now) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.module = command.matter().module();
        this.matter = command.matter().number();
        this.place = place;
        this.purpose = command.purpose();
        this.name = command.document().name();
        this.type = command.document().type();
        this.size = command.document().size();
        this.digest = command.document().digest();
        this.file = file;
        this.bureau = by.bureau();
        this.attachedBy = by.id();
        this.attachedByName = by.name();
        this.attachedAt = now;
    }

    private Attachment(Attachment first, MatterReference other, int place) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.module = other.module();
        this.matter = other.number();
        this.place = place;
        this.purpose = first.purpose;
        this.name = first.name;
        this.type = first.type;
        this.size = first.size;
        this.digest = first.digest;
        this.file = first.file;
        this.bureau = first.bureau;
        this.attachedBy = first.attachedBy;
        this.attachedByName = first.attachedByName;
        this.attachedAt = first.attachedAt;
    }

    static Attachment attach(AttachFile command, int place, long file, Actor by, Instant now) {
        return new Attachment(command, place, file, by, now);
    }

    /** The same document at another matter of the module, as it was attached. */
    Attachment carriedTo(MatterReference other, int atPlace) {
        return new Attachment(this, other, atPlace);
    }

    void withhold(String reason, Actor by, Instant now) {
        requireReason(reason);
        withheldBy = by.id();
        withheldByName = by.name();
        withheldAt = now;
        withheldReason = reason.strip();
    }

    void release(String reason) {
        requireReason(reason);
        withheldBy = null;
        withheldByName = null;
        withheldAt = null;
        withheldReason = null;
    }

    private static void requireReason(String reason) {
        if (Invisible.isBlank(reason) || reason.length() > LONGEST_REASON) {
            throw new FilesException(FilesError.REASON_REQUIRED, LONGEST_REASON);
        }
    }

    AttachmentNumber number() {
        return new AttachmentNumber(number);
    }

    MatterReference matter() {
        return new MatterReference(module, matter);
    }

    int place() {
        return place;
    }

    boolean isWithheld() {
        return withheldReason != null;
    }

    boolean isOf(String otherPurpose, String otherDigest) {
        return purpose.equals(otherPurpose) && digest.equals(otherDigest);
    }

    boolean isFor(String otherPurpose) {
        return purpose.equals(otherPurpose);
    }

    long file() {
        return file;
    }

    DocumentType type() {
        return type;
    }

    long size() {
        return size;
    }

    /** Its name with an ending that fits, for whoever saves it. */
    String savedName() {
        boolean fits = type.endings().stream()
                .anyMatch(ending -> name.regionMatches(
                        true, Math.max(0, name.length() - ending.length() - 1), "." + ending, 0, ending.length() + 1));
        return fits ? name : name + "." + type.endings().get(0);
    }

    AttachmentRow row() {
        return new AttachmentRow(
                number,
                version(),
                purpose,
                name,
                type,
                size,
                digest,
                attachedByName,
                bureau,
                attachedAt,
                withheldByName,
                withheldReason);
    }
}
