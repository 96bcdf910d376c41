package org.creditportal.checks.domain.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.creditportal.checks.api.batch.LineProblem;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.kernel.identifier.Identifiers;

/** One line of a check of many, as it was answered; its rules are those of the whole. Written once. */
@Entity
@Table(name = "chk_batch_look")
public class BatchLook {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "batch_id", nullable = false, updatable = false)
    private long batchId;

    @Column(name = "line", nullable = false, updatable = false)
    private int line;

    @Column(name = "asked", nullable = false, updatable = false)
    private String asked;

    /** By this a subject is known to have been asked for. */
    @Column(name = "asked_key", updatable = false)
    private String askedKey;

    @Column(name = "subject_number", updatable = false)
    private String subjectNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "result", nullable = false, updatable = false)
    private CheckResult result;

    /** Whether somebody was found and every source told all. */
    @Column(name = "complete", nullable = false, updatable = false)
    private boolean complete;

    @Column(name = "answer", nullable = false, updatable = false)
    private LookAnswer answer;

    @Enumerated(EnumType.STRING)
    @Column(name = "problem", updatable = false)
    private LineProblem problem;

    @Column(name = "same_as", updatable = false)
    private Integer sameAs;

    protected BatchLook() {}

    /**
     * @param asked as it may be shown, a personal number masked
     * @param key equal for the same code or number; {@code null} where it cannot be any
     * @param problem why it was not looked at; {@code null} where it was
     * @param sameAs the first line that asks for the same; {@code null} where this is the first
     */
    public BatchLook(
            long batchId, int line, String asked, String key, LookAnswer answer, LineProblem problem, Integer sameAs) {
        this.id = Identifiers.next();
        this.batchId = batchId;
        this.line = line;
        this.asked = asked;
        this.askedKey = key;
        this.subjectNumber = answer.subject() == null ? null : answer.subject().number();
        this.result = answer.result();
        this.complete = answer.isLook();
        this.answer = answer;
        this.problem = problem;
        this.sameAs = sameAs;
    }

    public int line() {
        return line;
    }

    public String asked() {
        return asked;
    }

    public String subjectNumber() {
        return subjectNumber;
    }

    public CheckResult result() {
        return result;
    }

    public LineProblem problem() {
        return problem;
    }

    public Integer sameAs() {
        return sameAs;
    }

    public LookAnswer answer() {
        return answer;
    }
}
