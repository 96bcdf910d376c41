package org.creditportal.records.application.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.correction.CorrectionKind;
import org.creditportal.records.api.correction.DecideCorrection;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.correction.Correction;
import org.creditportal.records.domain.record.CreditRecord;

/**
 * Who decides on what another officer proposed: what a record says, a reviewer of its own bureau; whether the public may know
 * of it, whoever may lift that, so that the credit office learns of each record that is withheld.
 */
@ApplicationScoped
public class SecondOfficer {

    private BureauScope scope;
    private CorrectionEffects effects;
    private Clock clock;

    protected SecondOfficer() {}

    @Inject
    public SecondOfficer(BureauScope scope, CorrectionEffects effects, Clock clock) {
        this.scope = scope;
        this.effects = effects;
        this.clock = clock;
    }

    /** Decides on it and does what follows; the second half of a double click has no effect. */
    void decide(Correction correction, CreditRecord record, DecideCorrection command) {
        Signature by = scope.sign(clock.instant(), command.reason());
        if (correction.repeatsDecision(command.approve(), by)) {
            AuditedAct.changedNothing(); // the second click
            return;
        }
        if (!correction.isOpen()) {
            throw new RecordsException(RecordsError.CORRECTION_DECIDED);
        }
        correction.requireVersion(command.seenVersion());
        correction.decide(command.approve(), record, by);
        effects.apply(correction, record, by.at());
    }

    /** Whether the officer at work may decide on it, unless it is the officer's own. */
    boolean mayDecide(Correction correction) {
        return correction.kind().concernsPublication()
                ? scope.may(RecordsPermission.RECORDS_RELEASE) && scope.sees(correction.bureau())
                : scope.may(RecordsPermission.RECORDS_REVIEW) && scope.isOwn(correction.bureau());
    }

    /** Which kinds wait for the officer. */
    Set<CorrectionKind> kinds() {
        Predicate<CorrectionKind> reviewed = kind -> scope.may(
                kind.concernsPublication() ? RecordsPermission.RECORDS_RELEASE : RecordsPermission.RECORDS_REVIEW);
        return EnumSet.allOf(CorrectionKind.class).stream()
                .filter(reviewed)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CorrectionKind.class)));
    }

    /** The bureau whose proposals wait for the officer; {@code null} for all. */
    String bureau() {
        return scope.may(RecordsPermission.RECORDS_REVIEW) ? scope.ownBureau() : scope.limit();
    }
}
