package org.creditportal.lists.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.casework.api.step.StepSituation;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.lists.api.EntryState;

/**
 * Who leads an entry where: the identifying bureau gives notice, hears and serves, and
 * withdraws a proposal of which the public is told; a colleague decides on what another proposed;
 * the credit office alone puts entries before the public, by somebody who neither proposed nor reviewed, sends them back and
 * takes them back.
 */
public final class StepsOfAnEntry {

    /** Whoever sent it back for the credit office may publish it once it has come again. */
    private static final StepRule NO_HAND_OF_THE_BUREAU = situation -> StepRule.THIRD_PERSON.refusal(
            new StepSituation(situation.officer(), situation.bureau(), ofBureau(situation)));

    private static final Set<EntryState> DECIDED = EnumSet.of(EntryState.APPROVED, EntryState.SERVED);

    private StepsOfAnEntry() {}

    static StepRule to(HeardEntry entry, EntryState next) {
        return switch (next) {
            case PROPOSED, NOTIFIED, STATED, ANSWERED, SERVED -> StepRule.SAME_BUREAU;
            case APPROVED, REJECTED -> StepRule.SAME_BUREAU.and(StepRule.NOT_WHO_BEGAN_IT);
            case PUBLISHED -> StepRule.CREDIT_OFFICE.and(NO_HAND_OF_THE_BUREAU);
            case CLOSED -> isDecided(entry.state()) ? StepRule.CREDIT_OFFICE : StepRule.SAME_BUREAU;
            case RETURNED, WITHDRAWN -> StepRule.CREDIT_OFFICE;
        };
    }

    /** Whether the bureau has decided, so that the next step is the credit office's. */
    public static boolean isDecided(EntryState state) {
        return DECIDED.contains(state);
    }

    /** Where the officer, given the permission, may lead the entry from where it is. */
    public static Set<EntryState> nextFor(ListEntry entry, Signatory officer, OfficialDay today) {
        return Arrays.stream(EntryState.values())
                .filter(next -> entry.offers(next, to(entry, next), officer))
                .filter(next -> NoticeComesFirst.allows(entry, next, today))
                .collect(Collectors.toSet());
    }

    /** Steps that nobody took for the officer's own, the credit office: the bureau's, also where another holds now what it held. */
    private static List<Signature> ofBureau(StepSituation situation) {
        String office = situation.officer().bureau();
        return situation.earlier().stream()
                .filter(step -> step.bureau() == null
                        || step.bureau().equals(situation.bureau())
                        || !step.bureau().equals(office))
                .toList();
    }
}
