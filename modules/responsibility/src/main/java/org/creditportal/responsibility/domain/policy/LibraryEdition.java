package org.creditportal.responsibility.domain.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.creditportal.casework.domain.edition.ReleasedEdition;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.responsibility.api.policy.LibraryDocument;
import org.creditportal.responsibility.api.policy.LibraryEditionRow;

/** A document of the library as two officers released it. */
@Entity
@Table(name = "rsp_library_edition")
public class LibraryEdition extends ReleasedEdition {

    @Column(name = "document", nullable = false, updatable = false)
    private String document;

    @Column(name = "edition", nullable = false, updatable = false)
    private long edition;

    @Column(name = "released_on", nullable = false, updatable = false)
    private LocalDate releasedOn;

    @Column(name = "content", nullable = false, updatable = false)
    private LibraryDocument content;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    protected LibraryEdition() {}

    public LibraryEdition(LibraryDocument content, long edition, LocalDate today, Signature release) {
        super(release);
        this.document = content.id();
        this.edition = edition;
        this.releasedOn = today;
        this.content = content;
        this.reason = release.reason();
    }

    public LocalDate releasedOn() {
        return releasedOn;
    }

    public LibraryDocument content() {
        return content;
    }

    /** As a line of the history. */
    public LibraryEditionRow row() {
        return new LibraryEditionRow(
                edition,
                content.number(),
                content.articles().size(),
                (int) content.articles().stream()
                        .filter(article -> article.repealedOn() != null)
                        .count(),
                reason,
                releasedByName(),
                releasedAt());
    }
}
