package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.casework.api.supervision.BureauArea;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.casework.api.supervision.BureauFigure;
import org.creditportal.casework.api.supervision.BureauFigureSource;
import org.creditportal.casework.api.supervision.BureauFigures;
import org.creditportal.casework.api.supervision.FigureKey;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.casework.api.supervision.SupervisedFigure;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;

/** Asks every module for its figures of bureaus. */
@ApplicationScoped
public class FiguresEverywhere implements BureauFigures {

    @Inject
    @Any
    private Instance<BureauFigureSource> sources;

    @Inject
    private EachSource each;

    @Inject
    private TenantDirectory tenants;

    @Override
    public List<SupervisedFigure> figures() {
        return sources.stream()
                .sorted(Comparator.comparing(BureauFigureSource::module))
                .flatMap(source -> source.figures().stream()
                        .map(figure ->
                                new SupervisedFigure(new FigureKey(source.module(), figure.kind()), figure.fault())))
                .toList();
    }

    @Override
    public Optional<Map<BureauArea, Long>> counts(FigureKey key, FigureQuery query) {
        BureauFigureSource asked = require(key);
        boolean untold = query.area() != null
                && figure(asked, key).filter(BureauFigure::byArea).isEmpty();
        return untold ? Optional.empty() : each.ask(asked, source -> counts(source, key.kind(), query));
    }

    private Map<BureauArea, Long> counts(BureauFigureSource source, String kind, FigureQuery query) {
        TenantDefinition then = tenants.asOf(query.until());
        Map<BureauArea, Long> counts = new HashMap<>();
        asked(query, tenants.current(), then)
                .forEach(asked -> source.counts(kind, asked).forEach((of, count) -> {
                    String holder = then.holder(of.bureau());
                    if (isAsked(query, holder)) {
                        counts.merge(new BureauArea(holder, of.area()), count, Long::sum);
                    }
                }));
        return counts;
    }

    @Override
    public List<BureauFact> facts(FigureKey key, FigureQuery query, int most) {
        TenantDefinition then = tenants.asOf(query.until());
        BureauFigureSource source = require(key);
        List<FigureQuery> asked = asked(query, tenants.current(), then);
        Stream<BureauFact> found = asked.stream()
                .flatMap(one -> source.facts(key.kind(), one, most).stream())
                .map(fact -> fact.of(then.holder(fact.bureau())))
                .filter(fact -> isAsked(query, fact.bureau()));
        return asked.size() == 1
                ? found.toList()
                : found.sorted(BureauFact.OLDEST_FIRST).limit(most).toList();
    }

    /**
     * Modules tell of a bureau what it holds today. Of one that has ended since, this is what it did itself: what it held when the
     * period ended is asked for bureau by bureau.
     */
    static List<FigureQuery> asked(FigureQuery query, TenantDefinition today, TenantDefinition then) {
        String bureau = query.bureau();
        return bureau == null || today.holder(bureau).equals(bureau)
                ? List.of(query)
                : then.heldBy(bureau).stream()
                        .map(held -> query.only(held, query.area()))
                        .toList();
    }

    /** Modules tell of the bureaus that rows were written for; whoever holds them at the period's end answers for them. */
    private static boolean isAsked(FigureQuery query, String holder) {
        return query.bureau() == null || query.bureau().equals(holder);
    }

    /** A module may have several sources, each with kinds of its own. */
    private BureauFigureSource require(FigureKey key) {
        return sources.stream()
                .filter(source -> source.module().equals(key.module()))
                .filter(source -> figure(source, key).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("BureauFigure", key));
    }

    private static Optional<BureauFigure> figure(BureauFigureSource source, FigureKey key) {
        return source.figures().stream()
                .filter(figure -> figure.kind().equals(key.kind()))
                .findFirst();
    }
}
