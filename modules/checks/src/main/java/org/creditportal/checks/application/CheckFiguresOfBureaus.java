package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.supervision.BureauArea;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.casework.api.supervision.BureauFigure;
import org.creditportal.casework.api.supervision.BureauFigureSource;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.records.api.record.DecidedLicence;

/** How bureaus check (K-48, B-31), beside the matters that they decide. */
@ApplicationScoped
public class CheckFiguresOfBureaus implements BureauFigureSource {

    private static final String DECIDED = "mattersDecided";
    private static final String UNCHECKED = "mattersWithoutCheck";

    @Inject
    private SupervisedChecks checks;

    @Inject
    private UncheckedMatters matters;

    @Inject
    private RegisterFigures register;

    @Inject
    private TenantDirectory tenants;

    @Override
    public String module() {
        return "checks";
    }

    @Override
    public List<BureauFigure> figures() {
        return List.of(
                BureauFigure.base(DECIDED),
                BureauFigure.fault(UNCHECKED),
                BureauFigure.base(RegisterFigures.REGISTERED).ofAreas(),
                BureauFigure.fault(RegisterFigures.UNCHECKED).ofAreas(),
                BureauFigure.base(SupervisedChecks.MADE).ofAreas(),
                BureauFigure.fault(SupervisedChecks.UNSIGNED).ofAreas(),
                BureauFigure.fault(SupervisedChecks.REFUSED).ofAreas(),
                BureauFigure.fault(SupervisedChecks.GRANTED).ofAreas());
    }

    @Override
    public Map<BureauArea, Long> counts(String kind, FigureQuery query) {
        if (RegisterFigures.isOf(kind)) {
            return register.counts(kind, query);
        }
        return isOfMatters(kind) ? BureauFact.count(matters(kind, query)) : checks.counts(kind, query, zone());
    }

    @Override
    public List<BureauFact> facts(String kind, FigureQuery query, int most) {
        if (RegisterFigures.isOf(kind)) {
            return register.facts(kind, query, most);
        }
        return isOfMatters(kind)
                ? matters(kind, query).stream().limit(most).toList()
                : checks.begun(kind, query, zone(), most).stream()
                        .map(this::fact)
                        .toList();
    }

    private static boolean isOfMatters(String kind) {
        return DECIDED.equals(kind) || UNCHECKED.equals(kind);
    }

    /** A licence tells of no area. */
    private List<BureauFact> matters(String kind, FigureQuery query) {
        if (query.area() != null) {
            return List.of();
        }
        List<DecidedLicence> found =
                DECIDED.equals(kind) ? matters.decided(query) : matters.withoutCheck(query, zone());
        return found.stream()
                .map(licence -> BureauFact.one(
                        licence.bureau(),
                        null,
                        licence.decidedOn(),
                        licence.record(),
                        WorkPlace.of("/records/detail", licence.record())))
                .toList();
    }

    private BureauFact fact(Check check) {
        LocalDate begun = check.beginning().at().atZone(zone()).toLocalDate();
        return BureauFact.one(
                check.bureau(),
                check.matter().area(),
                begun,
                check.number(),
                WorkPlace.of("/checks/detail", check.number()));
    }

    private ZoneId zone() {
        return tenants.current().zone();
    }
}
