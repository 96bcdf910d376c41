package org.creditportal.checks.api.check;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A check whole.
 *
 * @param version to be carried by the next command
 * @param asked whom was asked for; a personal number masked
 * @param looks in their order, at least one
 * @param differences what the last look found other than the one before; empty for none
 * @param next where the asking officer may lead it now
 * @param lookable whether the officer may look again
 */
public record CheckView(
        CheckRow row,
        long version,
        AdministrativeMatter matter,
        LocalizedText matterKind,
        AskedSubject asked,
        LookBasis basis,
        String evidence,
        List<LookView> looks,
        List<LookDifference> differences,
        List<CheckStepRow> steps,
        BigDecimal points,
        Set<CheckState> next,
        boolean lookable)
        implements Serializable {

    public CheckView {
        looks = List.copyOf(looks);
        differences = List.copyOf(differences);
        steps = List.copyOf(steps);
        next = Set.copyOf(next);
    }

    /** The last look. */
    public LookView last() {
        return looks.get(looks.size() - 1);
    }
}
