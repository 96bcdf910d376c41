package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.lists.api.ListTypeDefinition;

/** One released revision of a list type. Written once: the next one takes its place, and entries keep what they began under. */
@Entity
@Table(name = "lst_type_revision")
public class ListTypeRevision {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "list_type", nullable = false, updatable = false)
    private String listType;

    @Column(name = "revision", nullable = false, updatable = false)
    private int revision;

    @Column(name = "definition", nullable = false, updatable = false)
    private ListTypeDefinition definition;

    @Column(name = "released_by", nullable = false, updatable = false)
    private String releasedBy;

    @Column(name = "released_by_name", nullable = false, updatable = false)
    private String releasedByName;

    @Column(name = "released_at", nullable = false, updatable = false)
    private Instant releasedAt;

    protected ListTypeRevision() {}

    public ListTypeRevision(ListTypeDefinition definition, int revision, Signature release) {
        this.id = Identifiers.next();
        this.listType = definition.id();
        this.revision = revision;
        this.definition = definition;
        this.releasedBy = release.officer();
        this.releasedByName = release.officerName();
        this.releasedAt = release.at();
    }

    public String listType() {
        return listType;
    }

    public int revision() {
        return revision;
    }

    public ListTypeDefinition definition() {
        return definition;
    }

    public String releasedByName() {
        return releasedByName;
    }

    public Instant releasedAt() {
        return releasedAt;
    }
}
