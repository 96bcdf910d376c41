package org.creditportal.checks.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.checks.api.ChecksAudit;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.checks.api.hint.HintSettlements;
import org.creditportal.checks.api.hint.HintView;
import org.creditportal.checks.api.hint.SettleHint;
import org.creditportal.checks.domain.hint.HintSettlement;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.error.StaleVersionException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.turn.Turns;

@Stateless
@DenyAll
@Local(HintSettlements.class)
public class HintSettlementsBean implements HintSettlements {

    @Inject
    HintDesk desk;

    @Inject
    StoredHintSettlements settlements;

    @Inject
    SettledHints hints;

    @Inject
    OnceOnly onceOnly;

    @Inject
    Turns turns;

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_VIEW)
    public HintView require(CheckNumber number, String subject) {
        HintDesk.Found found = desk.require(number, subject);
        desk.noteLook(found);
        return new HintView(
                number.value(),
                found.check().matter().number(),
                found.check().question().shownToOfficers(),
                found.asked().lookedAt(),
                hints.matches(found.asked(), List.of(found.hint())).get(0),
                settlements.of(hints.digest(found.asked(), found.hint())).stream()
                        .map(SettledHints::row)
                        .toList(),
                desk.maySettle(found.check()));
    }

    @Override
    @RolesAllowed(ChecksPermission.CHECKS_PERFORM)
    @Audited(ChecksAudit.HINT_SETTLED)
    public void settle(SettleHint command) {
        onceOnly.once(command.token(), command, () -> settled(command).number());
    }

    /** Two officers of two checks may settle the same pair: the second one is told that it was settled meanwhile. */
    private HintSettlement settled(SettleHint command) {
        HintDesk.Found found = desk.requireOwn(command.check(), command.subject());
        String pair = hints.digest(found.asked(), found.hint());
        turns.take("checks.hints");
        HintSettlement before = settlements.of(pair).stream().findFirst().orElse(null);
        long current = before == null ? 0 : before.place();
        if (current != command.seenVersion()) {
            throw new StaleVersionException("HintSettlement", command.seenVersion(), current);
        }
        HintSettlement next = HintSettlement.after(
                before,
                command.verdict(),
                pair,
                command.check().value(),
                command.subject(),
                found.lookedAtNumber(),
                desk.signature(new Reason(command.reason())));
        settlements.add(next);
        return next;
    }
}
