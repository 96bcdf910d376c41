package org.creditportal.checks.domain.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Set;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.procedure.Signatory;

/**
 * One look at a subject: who, when, by which rules, on which data, and what was answered. Written once; it can be decided again
 * as of then.
 */
@Entity
@Table(name = "chk_look")
public class Look {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "check_number", nullable = false, updatable = false)
    private String checkNumber;

    @Column(name = "place", nullable = false, updatable = false)
    private int place;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Column(name = "officer", nullable = false, updatable = false)
    private String officer;

    @Column(name = "officer_name", nullable = false, updatable = false)
    private String officerName;

    @Column(name = "bureau", updatable = false)
    private String bureau;

    @Column(name = "looked_at", nullable = false, updatable = false)
    private Instant lookedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "result", nullable = false, updatable = false)
    private CheckResult result;

    /** Whether somebody was found and every source told all: so it was a look, though a line may be open because of persons behind. */
    @Column(name = "complete", nullable = false, updatable = false)
    private boolean complete;

    @Column(name = "subject_number", updatable = false)
    private String subjectNumber;

    @Column(name = "rules", nullable = false, updatable = false)
    private DecidedBy rules;

    @Column(name = "answer", nullable = false, updatable = false)
    private LookAnswer answer;

    /** Numbers of the persons who were looked at because of the subject: kept by themselves. */
    @Transient
    private Set<String> behind = Set.of();

    protected Look() {}

    /**
     * A look that was just made.
     *
     * @param behind numbers of the persons who were looked at because of the subject
     */
    public Look(DecidedBy rules, LookAnswer answer, Set<String> behind, Signatory by) {
        this.id = Identifiers.next();
        this.number = Identifiers.nextText();
        this.area = rules.table().area();
        this.officer = by.officer();
        this.officerName = by.name();
        this.bureau = by.bureau();
        this.lookedAt = answer.at();
        this.result = answer.result();
        this.complete = answer.isLook();
        this.subjectNumber = answer.subject() == null ? null : answer.subject().number();
        this.rules = rules;
        this.answer = answer;
        this.behind = Set.copyOf(behind);
    }

    void belongTo(Check check, int at) {
        checkNumber = check.number();
        place = at;
    }

    /** Its place among all looks. */
    public long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String checkNumber() {
        return checkNumber;
    }

    /** Whom it looked at beside the subject; nobody once it was kept. */
    public Set<String> behind() {
        return behind;
    }

    public int place() {
        return place;
    }

    public String area() {
        return area;
    }

    public String officerName() {
        return officerName;
    }

    public String bureau() {
        return bureau;
    }

    public Instant lookedAt() {
        return lookedAt;
    }

    public CheckResult result() {
        return result;
    }

    public String subjectNumber() {
        return subjectNumber;
    }

    public DecidedBy rules() {
        return rules;
    }

    public LookAnswer answer() {
        return answer;
    }
}
