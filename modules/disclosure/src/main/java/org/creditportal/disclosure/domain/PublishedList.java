package org.creditportal.disclosure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;

/** A list as the public reads of it. It is there also while nobody is on the list, and stays while anybody is. */
@Entity
@Table(name = "dsc_list")
public class PublishedList extends VersionedEntity {

    @Column(name = "list_type", nullable = false, updatable = false)
    private String listType;

    @Column(name = "list_colour", nullable = false)
    private String colour;

    @Column(name = "list_name_zh", nullable = false)
    private String nameZh;

    @Column(name = "list_name_en", nullable = false)
    private String nameEn;

    @Column(name = "meaning_zh", nullable = false)
    private String meaningZh;

    @Column(name = "meaning_en", nullable = false)
    private String meaningEn;

    @Column(name = "standard", nullable = false)
    private String standard;

    @Column(name = "basis", nullable = false)
    private String basis;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected PublishedList() {}

    public PublishedList(ListFacts facts, Instant now) {
        super(Identifiers.next());
        this.listType = facts.listType();
        take(facts, now);
    }

    /**
     * Says what the facts say now.
     *
     * @return whether that is something new
     */
    public boolean show(ListFacts facts, Instant now) {
        boolean changed = !facts().equals(facts);
        if (changed) {
            take(facts, now);
        }
        return changed;
    }

    public ListFacts facts() {
        return new ListFacts(listType, colour, nameZh, nameEn, meaningZh, meaningEn, standard, basis);
    }

    public Instant changedAt() {
        return changedAt;
    }

    private void take(ListFacts facts, Instant now) {
        colour = facts.colour();
        nameZh = facts.nameZh();
        nameEn = facts.nameEn();
        meaningZh = facts.meaningZh();
        meaningEn = facts.meaningEn();
        standard = facts.standard();
        basis = facts.basis();
        changedAt = now;
    }
}
