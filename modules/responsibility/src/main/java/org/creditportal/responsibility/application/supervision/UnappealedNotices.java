package org.creditportal.responsibility.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.responsibility.api.supervision.NoticeState;
import org.creditportal.responsibility.api.supervision.SupervisionRounds;
import org.creditportal.responsibility.domain.supervision.SupervisionNotice;

/** Notices against which no appeal came. Not audited: nobody acts; each one's last step is signed by the portal. */
@ApplicationScoped
public class UnappealedNotices implements SupervisionRounds {

    /** What is left is for the next hour; days end in the order in which notices were issued, or nearly so. */
    private static final int MOST = 500;

    @Inject
    private StoredNotices notices;

    @Inject
    private SupervisionClocks clocks;

    @Inject
    private Turns turns;

    @Inject
    private Clock clock;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void end() {
        turns.take("responsibility:unappealed");
        List<String> issued =
                notices.issued(MOST).stream().map(SupervisionNotice::number).toList();
        Map<String, ClockView> appeals = clocks.of(SupervisionClocks.APPEAL, issued);
        issued.stream().map(appeals::get).filter(clocks::isOver).forEach(this::end);
    }

    private void end(ClockView appeal) {
        SupervisionNotice notice = notices.requireForChange(appeal.key().matter());
        if (notice.state() == NoticeState.ISSUED) {
            notice.standUnappealed(Signatory.PORTAL.sign(clock.instant()));
            clocks.endUnappealed(appeal);
        }
    }
}
