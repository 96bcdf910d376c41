package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.creditportal.casework.domain.edition.ReleasedEdition;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.lists.api.ListTypeDefinition;

/** One released revision of a list type. Written once: the next one takes its place, and entries keep what they began under. */
@Entity
@Table(name = "lst_type_revision")
public class ListTypeRevision extends ReleasedEdition {

    @Column(name = "list_type", nullable = false, updatable = false)
    private String listType;

    @Column(name = "revision", nullable = false, updatable = false)
    private int revision;

    @Column(name = "definition", nullable = false, updatable = false)
    private ListTypeDefinition definition;

    protected ListTypeRevision() {}

    public ListTypeRevision(ListTypeDefinition definition, int revision, Signature release) {
        super(release);
        this.listType = definition.id();
        this.revision = revision;
        this.definition = definition;
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
}
