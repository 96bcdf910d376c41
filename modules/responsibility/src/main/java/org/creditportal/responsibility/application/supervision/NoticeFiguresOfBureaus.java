package org.creditportal.responsibility.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.supervision.BureauArea;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.casework.api.supervision.BureauFigure;
import org.creditportal.casework.api.supervision.BureauFigureSource;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.supervision.NoticeLevel;
import org.creditportal.responsibility.domain.supervision.SupervisionNotice;

/**
 * Notices that stand, by their level: those under appeal, or that may still be appealed against, do not count. Each is of the day
 * on which it came to stand, so that none falls between two periods that are assessed.
 */
@ApplicationScoped
public class NoticeFiguresOfBureaus implements BureauFigureSource {

    private static final Map<String, NoticeLevel> LEVELS = Map.of(
            "warnings", NoticeLevel.WARNING, "yellowCards", NoticeLevel.YELLOW_CARD, "redCards", NoticeLevel.RED_CARD);

    /** Longer than the sixty working days that a tenant may give at the most. */
    private static final Duration LONGEST_APPEAL = Duration.ofDays(120);

    @Inject
    private StoredNotices notices;

    @Inject
    private SupervisionClocks clocks;

    @Inject
    private TenantDirectory tenants;

    @Override
    public String module() {
        return SupervisionClocks.MODULE;
    }

    @Override
    public List<BureauFigure> figures() {
        return List.of(
                BureauFigure.fault("warnings"), BureauFigure.fault("yellowCards"), BureauFigure.fault("redCards"));
    }

    @Override
    public Map<BureauArea, Long> counts(String kind, FigureQuery query) {
        return BureauFact.count(facts(kind, query, Integer.MAX_VALUE));
    }

    @Override
    public List<BureauFact> facts(String kind, FigureQuery query, int most) {
        if (query.area() != null) {
            return List.of();
        }
        ZoneId zone = tenants.current().zone();
        List<SupervisionNotice> issued = notices.issuedOrUpheld(
                query.begin(zone).minus(LONGEST_APPEAL), query.end(zone), query.bureau(), LEVELS.get(kind));
        Map<String, ClockView> appeals = clocks.of(
                SupervisionClocks.APPEAL,
                issued.stream().map(SupervisionNotice::number).toList());
        return issued.stream()
                .flatMap(notice -> notice
                        .standsSince(clocks.overSince(appeals.get(notice.number())), zone)
                        .filter(query::covers)
                        .map(day -> fact(notice, day))
                        .stream())
                .limit(most)
                .toList();
    }

    private static BureauFact fact(SupervisionNotice notice, LocalDate day) {
        return BureauFact.one(
                notice.bureau(), null, day, notice.number(), WorkPlace.of(SupervisionClocks.NOTICE, notice.number()));
    }
}
