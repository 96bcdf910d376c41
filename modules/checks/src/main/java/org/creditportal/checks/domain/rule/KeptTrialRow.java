package org.creditportal.checks.domain.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.creditportal.checks.api.trial.RuleTrialRow;
import org.creditportal.checks.api.trial.TrialScore;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.responsibility.api.Effect;

/** An answer that a trial found to be another. Written once. */
@Entity
@Table(name = "chk_rule_trial_row")
public class KeptTrialRow {

    private static final String BETWEEN = " ";

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "trial_id", nullable = false, updatable = false)
    private long trialId;

    @Column(name = "check_number", nullable = false, updatable = false)
    private String checkNumber;

    /** Of a check of many; {@code null} for a check of one. */
    @Column(name = "line", updatable = false)
    private Integer line;

    /** Whose check it is: others know no more than that there is one. */
    @Column(name = "bureau", updatable = false)
    private String bureau;

    @Column(name = "answered_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(name = "effects_before", nullable = false, updatable = false)
    private String before;

    @Column(name = "effects_after", nullable = false, updatable = false)
    private String after;

    @Column(name = "grade_before", updatable = false)
    private String gradeBefore;

    @Column(name = "points_before", updatable = false)
    private BigDecimal pointsBefore;

    @Column(name = "grade_after", updatable = false)
    private String gradeAfter;

    @Column(name = "points_after", updatable = false)
    private BigDecimal pointsAfter;

    protected KeptTrialRow() {}

    /** @param bureau whose check it is */
    public KeptTrialRow(KeptTrial trial, RuleTrialRow row, String bureau) {
        this.id = Identifiers.next();
        this.trialId = trial.id();
        this.checkNumber = row.number();
        this.line = row.line();
        this.on = row.on();
        this.before = text(row.before());
        this.after = text(row.after());
        this.bureau = bureau;
        if (row.scoreBefore() != null) {
            this.gradeBefore = row.scoreBefore().grade();
            this.pointsBefore = row.scoreBefore().points();
        }
        if (row.scoreAfter() != null) {
            this.gradeAfter = row.scoreAfter().grade();
            this.pointsAfter = row.scoreAfter().points();
        }
    }

    public RuleTrialRow told() {
        return new RuleTrialRow(
                checkNumber,
                line,
                on,
                effects(before),
                effects(after),
                score(gradeBefore, pointsBefore),
                score(gradeAfter, pointsAfter));
    }

    private static TrialScore score(String grade, BigDecimal points) {
        return grade == null ? null : new TrialScore(grade, points);
    }

    private static String text(List<Effect> effects) {
        return effects.stream().map(Effect::name).collect(Collectors.joining(BETWEEN));
    }

    private static List<Effect> effects(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(BETWEEN)).map(Effect::valueOf).toList();
    }
}
