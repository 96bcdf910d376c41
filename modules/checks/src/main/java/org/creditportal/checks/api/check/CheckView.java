package org.creditportal.checks.api.check;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.step.StepRow;
import org.creditportal.checks.api.hint.PossibleMatch;
import org.creditportal.kernel.audit.TellsOfPerson;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A check whole.
 *
 * @param version to be carried by the next command
 * @param asked whom was asked for; a personal number masked
 * @param looks in their order, at least one
 * @param shown the look that the check rests on: the one that it was decided on, before that the last
 * @param differences what the last look found other than the one before, or than the one that it was decided on; empty for none
 * @param matches who has the same name by the last look, with what was settled about them
 * @param next where the asking officer may lead it now
 * @param lookable whether the officer may look again
 */
@TellsOfPerson
public record CheckView(
        CheckRow row,
        long version,
        AdministrativeMatter matter,
        LocalizedText matterKind,
        AskedSubject asked,
        LookBasis basis,
        String evidence,
        List<LookView> looks,
        LookView shown,
        List<LookDifference> differences,
        List<PossibleMatch> matches,
        List<StepRow<CheckState>> steps,
        BigDecimal points,
        Set<CheckState> next,
        boolean lookable)
        implements Serializable {

    public CheckView {
        looks = List.copyOf(looks);
        differences = List.copyOf(differences);
        matches = List.copyOf(matches);
        steps = List.copyOf(steps);
        next = Set.copyOf(next);
    }

    /** Those of the same name whom nobody has settled. */
    public List<PossibleMatch> openMatches() {
        return matches.stream().filter(match -> !match.settled()).toList();
    }

    /** Those of the same name of whom an officer has settled that they are not meant. */
    public List<PossibleMatch> settledMatches() {
        return matches.stream().filter(PossibleMatch::settled).toList();
    }

    /** Whether it was looked at again after it had been decided. */
    public boolean lookedAtSince() {
        return looks.get(looks.size() - 1).place() != shown.place();
    }
}
