package org.creditportal.checks.domain.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.creditportal.casework.domain.edition.ReleasedEdition;
import org.creditportal.checks.api.scoring.ScoringModel;
import org.creditportal.kernel.procedure.Signature;

/** One released edition of a scoring model. Written once: the next one takes its place from its own first day on. */
@Entity
@Table(name = "chk_model_edition")
public class ModelEdition extends ReleasedEdition {

    @Column(name = "model", nullable = false, updatable = false)
    private String model;

    @Column(name = "edition", nullable = false, updatable = false)
    private int edition;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "content", nullable = false, updatable = false)
    private ScoringModel content;

    protected ModelEdition() {}

    public ModelEdition(ScoringModel content, Signature release) {
        super(release);
        this.model = content.id();
        this.edition = content.edition();
        this.validFrom = content.validFrom();
        this.content = content;
    }

    public int edition() {
        return edition;
    }

    public ScoringModel content() {
        return content;
    }
}
