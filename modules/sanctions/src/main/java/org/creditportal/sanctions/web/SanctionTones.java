package org.creditportal.sanctions.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.MeasureEffect;

/** Colours of standings: red and green for nothing but what is in force. */
@Named
@ApplicationScoped
public class SanctionTones {

    /** Of a mark: it speaks against its subject. */
    public String ofMark(CaseStanding standing) {
        return of(standing, MeasureEffect.SANCTION);
    }

    public String of(CaseStanding standing, MeasureEffect effect) {
        return switch (standing) {
            case IN_FORCE -> effect == MeasureEffect.SANCTION ? "dishonest" : "honest";
            case PENDING, SUSPENDED -> "waiting";
            case OVER -> "neutral";
        };
    }
}
