package org.creditportal.responsibility.application.liability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.liability.LiabilityPaper;
import org.creditportal.responsibility.domain.liability.LiabilityCase;

/** Which liability cases are there for the officer at work, and what of them. */
@ApplicationScoped
public class LiabilityScope {

    @Inject
    private CurrentOfficer currentOfficer;

    Officer officer() {
        return currentOfficer.require();
    }

    /** Ids of the only bureaus whose cases are seen; {@code null} for all. */
    Set<String> bureaus() {
        return seesAll() ? null : officer().bureaus();
    }

    boolean sees(LiabilityCase found) {
        return officer().may(ResponsibilityPermission.LIABILITY_VIEW)
                && (seesAll() || officer().isOf(found.bureau()));
    }

    /** Whoever leads cases sees those of all bureaus. */
    private boolean seesAll() {
        return officer().may(ResponsibilityPermission.LIABILITY_OPEN) || decides();
    }

    /** The credit office, which decides, and whoever states for the bureau. */
    boolean needsName(LiabilityCase found) {
        return decides()
                || officer().may(ResponsibilityPermission.LIABILITY_STATE)
                        && officer().isOf(found.bureau());
    }

    /** Files say names: they are for whoever needs them, and for the officer who told the facts. */
    boolean reads(LiabilityCase found) {
        return sees(found) && (needsName(found) || found.isOpenedBy(officer().signatory()));
    }

    Optional<LiabilityPaper> paper(LiabilityCase found) {
        Officer officer = officer();
        return reads(found) ? found.paperFor(officer.signatory(), officer::may) : Optional.empty();
    }

    boolean decides() {
        return officer().may(ResponsibilityPermission.LIABILITY_DECIDE);
    }
}
