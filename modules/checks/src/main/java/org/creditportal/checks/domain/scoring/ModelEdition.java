package org.creditportal.checks.domain.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.procedure.Signature;

/** One released edition of a scoring model. Written once: the next one takes its place from its own first day on. */
@Entity
@Table(name = "chk_model_edition")
public class ModelEdition {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "model", nullable = false, updatable = false)
    private String model;

    @Column(name = "edition", nullable = false, updatable = false)
    private int edition;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "content", nullable = false, updatable = false)
    private ScoringModel content;

    @Column(name = "released_by", nullable = false, updatable = false)
    private String releasedBy;

    @Column(name = "released_by_name", nullable = false, updatable = false)
    private String releasedByName;

    @Column(name = "released_at", nullable = false, updatable = false)
    private Instant releasedAt;

    protected ModelEdition() {}

    public ModelEdition(ScoringModel content, Signature release) {
        this.id = Identifiers.next();
        this.model = content.id();
        this.edition = content.edition();
        this.validFrom = content.validFrom();
        this.content = content;
        this.releasedBy = release.officer();
        this.releasedByName = release.officerName();
        this.releasedAt = release.at();
    }

    public int edition() {
        return edition;
    }

    public ScoringModel content() {
        return content;
    }

    public String releasedByName() {
        return releasedByName;
    }
}
