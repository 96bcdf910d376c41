package org.creditportal.casework.domain.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.procedure.Signature;

/**
 * An edition of something that officers maintain: proposed by one, released by a second ({@code ProposalKind}). Written once: the
 * next one takes its place, and what began under it keeps it. An entity extends it, lists it in its module's persistence unit, and
 * adds of what it is an edition, its number and its content.
 */
@MappedSuperclass
public abstract class ReleasedEdition {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "released_by", nullable = false, updatable = false)
    private String releasedBy;

    @Column(name = "released_by_name", nullable = false, updatable = false)
    private String releasedByName;

    @Column(name = "released_at", nullable = false, updatable = false)
    private Instant releasedAt;

    protected ReleasedEdition() {}

    protected ReleasedEdition(Signature release) {
        this.id = Identifiers.next();
        this.releasedBy = release.officer();
        this.releasedByName = release.officerName();
        this.releasedAt = release.at();
    }

    /** What people called the second officer at the time. */
    public String releasedByName() {
        return releasedByName;
    }

    public Instant releasedAt() {
        return releasedAt;
    }
}
