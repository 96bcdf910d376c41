package org.creditportal.checks.domain.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.creditportal.checks.api.scoring.CreditScore;
import org.creditportal.checks.domain.check.Look;
import org.creditportal.kernel.dossier.NotInDossier;
import org.creditportal.kernel.identifier.Identifiers;

/** That a look came to a score: by it a subject's scores are found. What it rests on is kept with the look. Written once. */
@Entity
@NotInDossier("a score is worked out from what the dossier shows, and stands with its look")
@Table(name = "chk_score")
public class KeptScore {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "check_number", nullable = false, updatable = false)
    private String checkNumber;

    @Column(name = "look_number", nullable = false, updatable = false)
    private String lookNumber;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "subject_number", nullable = false, updatable = false)
    private String subjectNumber;

    @Column(name = "subject_name", nullable = false, updatable = false)
    private String subjectName;

    @Column(name = "model", nullable = false, updatable = false)
    private String model;

    @Column(name = "edition", nullable = false, updatable = false)
    private int edition;

    @Column(name = "points", nullable = false, updatable = false)
    private BigDecimal points;

    @Column(name = "grade", nullable = false, updatable = false)
    private String grade;

    @Column(name = "scored_on", nullable = false, updatable = false)
    private LocalDate scoredOn;

    @Column(name = "valid_until", nullable = false, updatable = false)
    private LocalDate validUntil;

    protected KeptScore() {}

    /** @param look that came to a score, of a check */
    public KeptScore(Look look) {
        CreditScore score = look.answer().score();
        this.id = Identifiers.next();
        this.number = Identifiers.nextText();
        this.checkNumber = look.checkNumber();
        this.lookNumber = look.number();
        this.bureau = look.bureau();
        this.subjectNumber = look.subjectNumber();
        this.subjectName = look.answer().subject().name();
        this.model = score.model();
        this.edition = score.edition();
        this.points = score.points();
        this.grade = score.grade();
        this.scoredOn = score.on();
        this.validUntil = score.validUntil();
    }

    /**
     * Whether the subject still comes to it.
     *
     * @param now what it comes to now; {@code null} where nobody can say
     */
    public boolean isStill(CreditScore now) {
        return now != null
                && now.model().equals(model)
                && now.edition() == edition
                && now.points().compareTo(points) == 0
                && now.grade().equals(grade);
    }

    public String number() {
        return number;
    }

    public String checkNumber() {
        return checkNumber;
    }

    public String lookNumber() {
        return lookNumber;
    }

    public String bureau() {
        return bureau;
    }

    public String subjectNumber() {
        return subjectNumber;
    }

    public String subjectName() {
        return subjectName;
    }

    public String model() {
        return model;
    }

    public int edition() {
        return edition;
    }

    public BigDecimal points() {
        return points;
    }

    public String grade() {
        return grade;
    }

    public LocalDate scoredOn() {
        return scoredOn;
    }

    public LocalDate validUntil() {
        return validUntil;
    }
}
