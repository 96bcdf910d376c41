package org.creditportal.files.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file in the vault; its content lies beside it in parts. Written once, never changed. */
@Entity
@Table(name = "fil_file")
public class StoredFile {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "size", nullable = false, updatable = false)
    private long size;

    @Column(name = "parts", nullable = false, updatable = false)
    private int parts;

    @Column(name = "stored_at", nullable = false, updatable = false)
    private Instant storedAt;

    @Column(name = "kept_until", updatable = false)
    private Instant keptUntil;

    protected StoredFile() {}

    StoredFile(long id, long size, int parts, Instant now, Instant until) {
        this.id = id;
        this.size = size;
        this.parts = parts;
        this.storedAt = now;
        this.keptUntil = until;
    }

    /** By which it is read again. */
    public long id() {
        return id;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    int parts() {
        return parts;
    }

    /** When it is deleted; {@code null} for a file that is kept for good. */
    public Instant keptUntil() {
        return keptUntil;
    }
}
