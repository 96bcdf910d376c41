package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.deadline.ClockCriteria;
import org.creditportal.casework.api.deadline.ClockRow;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.supervision.BureauArea;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.casework.api.supervision.BureauFigure;
import org.creditportal.casework.api.supervision.BureauFigureSource;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.time.LegalDate;

/**
 * How bureaus answer whoever objects to being listed (K-48, B-31): statements that had to be answered by a day in a
 * period, and those of them that were answered after it, or not at all. Entries belong to no area.
 */
@ApplicationScoped
public class StatementFiguresOfBureaus implements BureauFigureSource {

    static final String DUE = "statementsDue";
    static final String LATE = "statementsAnsweredLate";

    private Clocks clocks;
    private LegalDate legalDate;

    protected StatementFiguresOfBureaus() {}

    @Inject
    public StatementFiguresOfBureaus(Clocks clocks, LegalDate legalDate) {
        this.clocks = clocks;
        this.legalDate = legalDate;
    }

    @Override
    public String module() {
        return EntryClocks.MODULE;
    }

    @Override
    public List<BureauFigure> figures() {
        return List.of(BureauFigure.base(DUE), BureauFigure.fault(LATE));
    }

    @Override
    public Map<BureauArea, Long> counts(String kind, FigureQuery query) {
        return BureauFact.count(facts(kind, query, Integer.MAX_VALUE));
    }

    /** A statement belongs to the month of its last day; one that has time left to none yet. */
    @Override
    public List<BureauFact> facts(String kind, FigureQuery query, int most) {
        if (query.area() != null) {
            return List.of();
        }
        LocalDate today = legalDate.today();
        ClockCriteria due = ClockCriteria.of(EntryClocks.MODULE, EntryClocks.ANSWER)
                .chargedTo(query.bureau())
                .due(query.from(), query.until());
        return clocks.search(due, Integer.MAX_VALUE).stream()
                .filter(clock -> kind.equals(LATE) ? clock.isLate(today) : isOver(clock, today))
                .map(StatementFiguresOfBureaus::fact)
                .sorted(BureauFact.OLDEST_FIRST)
                .limit(most)
                .toList();
    }

    private static boolean isOver(ClockRow clock, LocalDate today) {
        return clock.endedOn() != null || clock.isLate(today);
    }

    private static BureauFact fact(ClockRow clock) {
        String entry = clock.key().matter();
        return BureauFact.one(clock.charged(), null, clock.dueOn(), entry, WorkPlace.of(EntryClocks.PAGE, entry));
    }
}
