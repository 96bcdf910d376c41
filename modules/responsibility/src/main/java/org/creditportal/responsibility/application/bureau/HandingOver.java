package org.creditportal.responsibility.application.bureau;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.handover.Handover;
import org.creditportal.casework.api.handover.HandoverSource;
import org.creditportal.casework.api.handover.OpenMatterRow;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.bureau.OpenMatters;

/** Asks every module for open matters of a bureau, and gives them, with their running clocks, to another one. */
@ApplicationScoped
public class HandingOver {

    @Inject
    @Any
    private Instance<HandoverSource> sources;

    @Inject
    private Clocks clocks;

    @Inject
    private TenantDirectory tenants;

    List<OpenMatterRow> of(String bureau) {
        return StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.open(bureau, OpenMatters.MOST).stream())
                .toList();
    }

    /** Whether some module has such an open matter of the bureau. Numbers are unique over all of them. */
    boolean handOver(String number, String bureau, String successor, Signature by) {
        Handover command = new Handover(number, tenants.current().heldBy(bureau), successor, by);
        for (HandoverSource source : sources) {
            if (source.handOver(command)) {
                clocks.handOver(source.module(), number, successor);
                return true;
            }
        }
        return false;
    }
}
