package org.creditportal.responsibility.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.creditportal.casework.domain.edition.ReleasedEdition;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.responsibility.api.assessment.AssessmentScheme;

/** A released edition of the scheme of assessment. Runs keep the scheme that they began with. */
@Entity
@Table(name = "rsp_scheme_edition")
public class SchemeEdition extends ReleasedEdition {

    @Column(name = "edition", nullable = false, updatable = false)
    private int edition;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "content", nullable = false, updatable = false)
    private AssessmentScheme content;

    protected SchemeEdition() {}

    public SchemeEdition(AssessmentScheme content, LocalDate validFrom, Signature release) {
        super(release);
        this.edition = content.version();
        this.validFrom = validFrom;
        this.content = content;
    }

    public int edition() {
        return edition;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public AssessmentScheme content() {
        return content;
    }
}
