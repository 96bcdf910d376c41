package org.creditportal.responsibility.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.responsibility.api.assessment.BureauResult;
import org.creditportal.responsibility.api.assessment.Grade;

/** What a bureau came to in a confirmed assessment. Never changed. */
@Entity
@Table(name = "rsp_result")
public class AssessmentResult extends VersionedEntity {

    @Column(name = "assessment", nullable = false, updatable = false)
    private String assessment;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "points", nullable = false, updatable = false)
    private BigDecimal points;

    @Column(name = "applicable", nullable = false, updatable = false)
    private BigDecimal applicable;

    @Column(name = "bonus", nullable = false, updatable = false)
    private BigDecimal bonus;

    @Column(name = "total", nullable = false, updatable = false)
    private BigDecimal total;

    @Column(name = "vetoed", nullable = false, updatable = false)
    private boolean vetoed;

    @Enumerated(EnumType.STRING)
    @Column(name = "grade", nullable = false, updatable = false)
    private Grade grade;

    @Column(name = "place", nullable = false, updatable = false)
    private int rank;

    protected AssessmentResult() {}

    public AssessmentResult(String assessment, BureauResult result) {
        super(Identifiers.next());
        this.assessment = assessment;
        this.bureau = result.bureau();
        this.points = result.points();
        this.applicable = result.applicable();
        this.bonus = result.bonus();
        this.total = result.total();
        this.vetoed = result.vetoed();
        this.grade = result.grade();
        this.rank = result.rank();
    }

    /** Number of the assessment. */
    public String assessment() {
        return assessment;
    }

    public BureauResult result() {
        return new BureauResult(bureau, points, applicable, bonus, total, vetoed, grade, rank);
    }
}
