package org.creditportal.checks.api.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.checks.api.check.FoundFact;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * What a subject came to by a model, frozen with the facts that it rests on: the same facts give the same number.
 *
 * @param on the legal date
 * @param points of a hundred
 * @param grade as rules name it
 * @param validUntil last day on which it may be referred to; matters are always decided on a score of their own day
 * @param vetoed whether one indicator alone has led to the lowest grade
 */
public record CreditScore(
        String model,
        int edition,
        LocalizedText name,
        LocalDate on,
        BigDecimal points,
        String grade,
        LocalizedText words,
        LocalDate validUntil,
        boolean vetoed,
        List<CreditScoreLine> lines)
        implements Serializable {

    public CreditScore {
        lines = List.copyOf(lines);
    }

    /** As an answer refers to it: grade, model and edition. */
    public String reference() {
        return grade + " (" + model + "/" + edition + ")";
    }

    /** The facts that it rests on, counted or not, each once. */
    public List<FoundFact> facts() {
        return lines.stream()
                .flatMap(line -> Stream.concat(line.counted().stream(), line.notCounted().stream()))
                .distinct()
                .toList();
    }

    /** Whether anything was left out because it is disputed or a minor's. */
    public boolean leavesOut() {
        return lines.stream().anyMatch(line -> !line.notCounted().isEmpty());
    }

    /** Whether both come to the same by the same edition, whichever day they are of. */
    public static boolean same(CreditScore one, CreditScore other) {
        return one == null || other == null
                ? one == other
                : one.model.equals(other.model)
                        && one.edition == other.edition
                        && one.points.compareTo(other.points) == 0
                        && Objects.equals(one.grade, other.grade);
    }
}
