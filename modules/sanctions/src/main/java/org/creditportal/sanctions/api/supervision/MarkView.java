package org.creditportal.sanctions.api.supervision;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;

/**
 * A mark whole.
 *
 * @param ratio how the tenant's data has marked subjects inspected
 * @param next where the asking officer may lead it now
 */
public record MarkView(
        MarkRow row, long version, Citation basis, InspectionRatio ratio, List<Step> steps, Set<MarkState> next)
        implements Serializable {

    public MarkView {
        steps = List.copyOf(steps);
        next = Set.copyOf(next);
    }

    /** One step of its history. */
    public record Step(MarkState state, String officerName, Instant at, String reason) implements Serializable {

        public static Step of(MarkState state, Signature signature) {
            return new Step(state, signature.officerName(), signature.at(), signature.reason());
        }
    }
}
