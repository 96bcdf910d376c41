package org.creditportal.disclosure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.sanctions.api.typical.PublishableTypicalCaseView;

/** The snapshot of a typical case that the public reads; its row is there while the public may see it. */
@Entity
@Table(name = "dsc_typical_case")
public class PublishedTypicalCase extends VersionedEntity {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "effect", nullable = false)
    private String effect;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "text", nullable = false)
    private String text;

    @Column(name = "measure_zh", nullable = false)
    private String measureZh;

    @Column(name = "measure_en", nullable = false)
    private String measureEn;

    @Column(name = "authority_zh", nullable = false)
    private String authorityZh;

    @Column(name = "authority_en", nullable = false)
    private String authorityEn;

    @Column(name = "published_on", nullable = false)
    private LocalDate publishedOn;

    @Column(name = "published_until", nullable = false)
    private LocalDate publishedUntil;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected PublishedTypicalCase() {}

    /**
     * @param authority name of the bureau that implemented the measure
     */
    public PublishedTypicalCase(PublishableTypicalCaseView typical, LocalizedText authority, Instant now) {
        super(Identifiers.next());
        this.number = typical.number().value();
        show(typical, authority, now);
    }

    /**
     * Says what it says now.
     *
     * @return whether it said something else before
     */
    public boolean show(PublishableTypicalCaseView typical, LocalizedText authority, Instant now) {
        List<Object> before = shown();
        effect = typical.effect().name();
        title = typical.title();
        text = typical.text();
        measureZh = typical.measure().zh();
        measureEn = typical.measure().en();
        authorityZh = authority.zh();
        authorityEn = authority.en();
        publishedOn = typical.publishedOn();
        publishedUntil = typical.publishedUntil();
        boolean changed = !shown().equals(before);
        if (changed) {
            changedAt = now;
        }
        return changed;
    }

    private List<Object> shown() {
        return Arrays.asList(
                effect, title, text, measureZh, measureEn, authorityZh, authorityEn, publishedOn, publishedUntil);
    }

    public String number() {
        return number;
    }
}
