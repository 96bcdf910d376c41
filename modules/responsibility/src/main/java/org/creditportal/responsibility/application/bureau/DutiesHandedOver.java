package org.creditportal.responsibility.application.bureau;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import org.creditportal.kernel.outbox.Outbox;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.bureau.BureausReorganised;
import org.creditportal.responsibility.api.bureau.ReorganiseBureau;
import org.creditportal.responsibility.api.duty.ChangeDuty;
import org.creditportal.responsibility.application.duty.DutiesInForce;
import org.creditportal.responsibility.domain.duty.DutyEdition;
import org.creditportal.responsibility.domain.duty.DutyEditions;

/**
 * The areas that a bureau takes over which came out of another: an edition of each one's duty, on the same basis. The realm follows
 * every reorganisation.
 */
@ApplicationScoped
public class DutiesHandedOver {

    @Inject
    private DutiesInForce duties;

    @Inject
    private DutyEditions editions;

    @Inject
    private Turns turns;

    @Inject
    private Outbox outbox;

    void handOver(ReorganiseBureau command, Signature decided) {
        command.areas().forEach(id -> {
            turns.take("responsibility:duty:" + id);
            List<DutyEdition> earlier = editions.of(id);
            editions.add(DutyEdition.next(change(command, held(command, id), earlier.size()), earlier, decided));
        });
    }

    void tellTheRealm(ReorganiseBureau command) {
        outbox.publish(new BureausReorganised(command.bureau()));
    }

    /** Refuses areas that the bureau does not answer for on the day. */
    void check(ReorganiseBureau command) {
        command.areas().forEach(id -> held(command, id));
    }

    private AreaPolicy held(ReorganiseBureau command, String id) {
        return duties.on(command.validFrom()).stream()
                .filter(area -> area.id().equals(id) && area.responsible().contains(command.bureau()))
                .findFirst()
                .orElseThrow(() -> new ResponsibilityRefusedException(ResponsibilityError.AREA_NOT_HELD, id));
    }

    private static ChangeDuty change(ReorganiseBureau command, AreaPolicy area, long edition) {
        UnaryOperator<String> successor = bureau -> bureau.equals(command.bureau()) ? command.other() : bureau;
        return new ChangeDuty(
                area.id(),
                area.responsible().stream().map(successor).toList(),
                area.lead() == null ? null : successor.apply(area.lead()),
                command.validFrom(),
                command.basisDocument(),
                command.basisArticle(),
                command.reason(),
                edition);
    }
}
