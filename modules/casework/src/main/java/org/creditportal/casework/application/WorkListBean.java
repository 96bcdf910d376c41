package org.creditportal.casework.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.creditportal.casework.api.CaseworkAudit;
import org.creditportal.casework.api.work.BadgeView;
import org.creditportal.casework.api.work.Chart;
import org.creditportal.casework.api.work.Figure;
import org.creditportal.casework.api.work.FigureSource;
import org.creditportal.casework.api.work.OutcomesView;
import org.creditportal.casework.api.work.TakeNote;
import org.creditportal.casework.api.work.WorkList;
import org.creditportal.casework.api.work.WorkListView;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.audit.Audited;

/**
 * Open to every officer: each source tells what the officer's permissions let be done. Each is asked in a transaction of its
 * own.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WorkListBean implements WorkList {

    @Inject
    private WaitingEverywhere waiting;

    @Inject
    private OutcomesEverywhere outcomes;

    @Inject
    private EachSource each;

    @Inject
    private StoredNotes notes;

    @Inject
    @Any
    private Instance<FigureSource> figures;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private Clock clock;

    @Override
    @PermitAll
    public WorkListView findWork() {
        return waiting.desk(currentOfficer.require(), false).now();
    }

    @Override
    @PermitAll
    public BadgeView findBadge() {
        WorkListView work = waiting.findWork(currentOfficer.require());
        return new BadgeView(work.count(), work.overdue(), outcomes.fresh(currentOfficer.require()));
    }

    @Override
    @PermitAll
    public OutcomesView findOutcomes() {
        return outcomes.of(currentOfficer.require());
    }

    /** Nobody takes note of what has not happened yet. */
    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    @Audited(CaseworkAudit.OUTCOMES_SEEN)
    public void takeNote(TakeNote command) {
        Instant now = clock.instant();
        notes.takeNote(currentOfficer.require().id(), command.until().isAfter(now) ? now : command.until());
    }

    @Override
    @PermitAll
    public List<Figure> findFigures() {
        return StreamSupport.stream(figures.spliterator(), false)
                .flatMap(source -> each.ask(source, asked -> asked.figures(currentOfficer.require())).stream()
                        .flatMap(List::stream))
                .toList();
    }

    @Override
    @PermitAll
    public List<Chart> findCharts() {
        return StreamSupport.stream(figures.spliterator(), false)
                .flatMap(source -> each.ask(source, asked -> asked.charts(currentOfficer.require())).stream()
                        .flatMap(List::stream))
                .filter(chart -> chart.bars().stream().anyMatch(bar -> bar.value() > 0))
                .toList();
    }
}
