package org.creditportal.sanctions.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.creditportal.kernel.dossier.DossierTone;
import org.creditportal.sanctions.api.CaseStanding;
import org.creditportal.sanctions.api.MeasureEffect;

/** Colours of standings: red and green for nothing but what is in force. */
@Named
@ApplicationScoped
public class SanctionTones {

    /** As a dossier's part has it. */
    public String look(DossierTone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

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
