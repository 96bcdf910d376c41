package org.creditportal.checks.domain.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.rule.ChangeRuleLine;
import org.creditportal.checks.api.scoring.ChangeScoringModel;
import org.creditportal.checks.api.trial.RuleTrialView;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Signature;

/** A change of rules or of a scoring model, tried against every answer of a period. Born before it is tried; what came of it is written once and stays. */
@Entity
@Table(name = "chk_rule_trial")
public class KeptTrial extends VersionedEntity {

    private static final Duration FRESH = Duration.ofHours(12);

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "change_key", nullable = false, updatable = false)
    private String changeKey;

    /** {@code null} where a scoring model is tried. */
    @Column(name = "changed", updatable = false)
    private ChangeRuleLine change;

    /** {@code null} where rules are tried. */
    @Column(name = "changed_model", updatable = false)
    private ChangeScoringModel modelChange;

    @Column(name = "period_from", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "period_until", nullable = false, updatable = false)
    private LocalDate until;

    @Column(name = "officer_name", nullable = false, updatable = false)
    private String officerName;

    @Column(name = "requested_at", nullable = false, updatable = false)
    private Instant requestedAt;

    @Column(name = "past_answers", nullable = false)
    private int answers;

    @Column(name = "checks", nullable = false)
    private int checks;

    @Column(name = "batch_lines", nullable = false)
    private int lines;

    @Column(name = "different", nullable = false)
    private int different;

    @Column(name = "not_known", nullable = false)
    private int unknown;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected KeptTrial() {}

    /**
     * A trial of rules that is to be made.
     *
     * @param changeKey equal for the same change
     * @throws CheckRefusedException for a period that ends before it begins
     */
    public KeptTrial(ChangeRuleLine change, String changeKey, LocalDate from, LocalDate until, Signature by) {
        this(changeKey, from, until, by);
        this.change = change;
    }

    /**
     * A trial of a scoring model that is to be made.
     *
     * @param changeKey equal for the same change
     * @throws CheckRefusedException for a period that ends before it begins
     */
    public KeptTrial(ChangeScoringModel change, String changeKey, LocalDate from, LocalDate until, Signature by) {
        this(changeKey, from, until, by);
        this.modelChange = change;
    }

    private KeptTrial(String changeKey, LocalDate from, LocalDate until, Signature by) {
        super(Identifiers.next());
        if (from == null || until == null || until.isBefore(from)) {
            throw new CheckRefusedException(ChecksError.TRIAL_PERIOD);
        }
        this.number = Identifiers.nextText();
        this.changeKey = changeKey;
        this.from = from;
        this.until = until;
        this.officerName = by.officerName();
        this.requestedAt = by.at();
    }

    /** So many answers have been tried, of so many; told again and again while it goes on. */
    public void goOn(TrialCount count, int of) {
        if (endedAt == null) {
            answers = of;
            checks = count.checks();
            lines = count.lines();
            different = count.different();
            unknown = count.unknown();
        }
    }

    /** Everything was tried. */
    public void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    /** Whether it says something of the answers until now: what was tried long ago knows nothing of those since. */
    public boolean isFreshAt(Instant now) {
        return requestedAt.plus(FRESH).isAfter(now);
    }

    public boolean hasEnded() {
        return endedAt != null;
    }

    public String number() {
        return number;
    }

    /** The change of rules; nothing where a scoring model is tried. */
    public Optional<ChangeRuleLine> change() {
        return Optional.ofNullable(change);
    }

    /** The change of a scoring model; nothing where rules are tried. */
    public Optional<ChangeScoringModel> modelChange() {
        return Optional.ofNullable(modelChange);
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    public RuleTrialView told() {
        return new RuleTrialView(
                number,
                change == null ? null : change.area(),
                change == null || change.line() == null ? null : change.line().id(),
                modelChange == null ? null : modelChange.model().id(),
                from,
                until,
                officerName,
                requestedAt,
                answers,
                checks,
                lines,
                different,
                unknown,
                endedAt);
    }
}
