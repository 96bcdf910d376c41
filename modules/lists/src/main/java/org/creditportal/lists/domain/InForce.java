package org.creditportal.lists.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.creditportal.lists.api.EffectTerm;

/**
 * How long an entry counts, by the rule as it was when it was proposed: as long as it is public, or for a term of its own from the
 * decision on. Its last day is kept beside it for questions to the database; whether it counts is derived from that day.
 */
@Embeddable
public class InForce {

    /** {@code null} where the listing reason has no term of its own. */
    @Column(name = "effect_months")
    private Integer months;

    @Column(name = "effect_life", nullable = false)
    private boolean life;

    /** {@code null} before publication. */
    @Column(name = "effective_until")
    private LocalDate until;

    protected InForce() {}

    private InForce(Integer months, boolean life, LocalDate until) {
        this.months = months;
        this.life = life;
        this.until = until;
    }

    /** @param term {@code null} for none of its own */
    static InForce of(EffectTerm term) {
        return term == null
                ? new InForce(null, false, null)
                : new InForce(term.life() ? null : term.months(), term.life(), null);
    }

    /** It never ends before the public has seen the last of it. */
    InForce lasting(LocalDate decidedOn, LocalDate publishedUntil) {
        if (life) {
            return new InForce(months, true, EffectTerm.NO_END);
        }
        LocalDate own = months == null ? publishedUntil : decidedOn.plusMonths(months);
        return new InForce(months, false, own.isBefore(publishedUntil) ? publishedUntil : own);
    }

    /** Whether the listing reason has a term of its own. */
    boolean isOwn() {
        return life || months != null;
    }

    /** {@code null} before publication; {@link EffectTerm#NO_END} for life. */
    LocalDate until() {
        return until;
    }
}
