package org.creditportal.systemtests.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;

/** A row of a persistence unit other than the kernel's. */
@Entity
@Table(name = "fix_note")
public class FixtureNote extends VersionedEntity {

    @Column(name = "text", nullable = false)
    private String text;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected FixtureNote() {}

    FixtureNote(String text, Instant writtenAt) {
        super(Identifiers.next());
        this.text = text;
        this.writtenAt = writtenAt;
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    void rewrite(String newText) {
        text = newText;
    }
}
