package org.creditportal.responsibility.application.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.Outbox;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.responsibility.api.area.AreaChangeKind;
import org.creditportal.responsibility.api.area.ChangeArea;
import org.creditportal.responsibility.api.duty.ChangeDuty;
import org.creditportal.responsibility.api.duty.DutiesChanged;
import org.creditportal.responsibility.domain.duty.DutyEdition;
import org.creditportal.responsibility.domain.duty.DutyEditions;

/** Who answers for a new area: the first edition of its duty, on the same basis. The realm is told of every change. */
@ApplicationScoped
public class AreaDuties {

    @Inject
    private DutyEditions editions;

    @Inject
    private Turns turns;

    @Inject
    private Outbox outbox;

    void follow(ChangeArea change, Signature decided) {
        if (change.kind() == AreaChangeKind.FOUND) {
            turns.take("responsibility:duty:" + change.area());
            editions.add(DutyEdition.next(first(change), editions.of(change.area()), decided));
        }
        outbox.publish(new DutiesChanged(change.area()));
    }

    private static ChangeDuty first(ChangeArea change) {
        return new ChangeDuty(
                change.area(),
                change.terms().responsible(),
                change.terms().lead(),
                change.validFrom(),
                change.basisDocument(),
                change.basisArticle(),
                change.reason(),
                0);
    }
}
