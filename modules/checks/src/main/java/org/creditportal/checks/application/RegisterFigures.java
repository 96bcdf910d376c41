package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.supervision.BureauArea;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.casework.api.work.Figure;
import org.creditportal.casework.api.work.FigureSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.domain.register.RegisterEntry;
import org.creditportal.identity.api.Officer;

/** For supervision: matters that were decided without the look that their area demands, each with its row of the register. */
@ApplicationScoped
public class RegisterFigures implements FigureSource {

    static final String REGISTERED = "registeredDecided";
    static final String UNCHECKED = "registeredWithoutCheck";

    private static final String PAGE = "/checks/register";

    @Inject
    private StoredRegisterEntries register;

    @Inject
    private DemandingAreas areas;

    @Inject
    private CheckScope scope;

    @Override
    public List<Figure> figures(Officer officer) {
        if (!officer.may(ChecksPermission.CHECKS_SUPERVISE)) {
            return List.of();
        }
        WorkPlace place = WorkPlace.of(PAGE, "unchecked", "true");
        long unchecked = register.countUnchecked(scope.onlyBureau(officer), areas.demanded());
        return List.of(new Figure("checks", "unchecked", unchecked, false, place));
    }

    static boolean isOf(String kind) {
        return REGISTERED.equals(kind) || UNCHECKED.equals(kind);
    }

    Map<BureauArea, Long> counts(String kind, FigureQuery query) {
        return register.countDecided(query, areas.demanded(), UNCHECKED.equals(kind));
    }

    List<BureauFact> facts(String kind, FigureQuery query, int most) {
        return register.decided(query, areas.demanded(), UNCHECKED.equals(kind), most).stream()
                .map(RegisterFigures::fact)
                .toList();
    }

    private static BureauFact fact(RegisterEntry entry) {
        return BureauFact.one(
                entry.bureau(),
                entry.area(),
                entry.decidedOn(),
                entry.matter(),
                new WorkPlace(PAGE, Map.of("matter", entry.matter(), "area", entry.area())));
    }
}
