package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.casework.api.supervision.BureauArea;
import org.creditportal.casework.api.supervision.BureauFact;
import org.creditportal.casework.api.supervision.BureauFigureSource;
import org.creditportal.casework.api.supervision.BureauFigures;
import org.creditportal.casework.api.supervision.FigureKey;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.casework.api.supervision.SupervisedFigure;
import org.creditportal.kernel.error.NotFoundException;

/** Asks every module for its figures of bureaus. */
@ApplicationScoped
public class FiguresEverywhere implements BureauFigures {

    @Inject
    @Any
    private Instance<BureauFigureSource> sources;

    @Inject
    private EachSource each;

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
        return each.ask(require(key), source -> source.counts(key.kind(), query));
    }

    @Override
    public List<BureauFact> facts(FigureKey key, FigureQuery query, int most) {
        return require(key).facts(key.kind(), query, most);
    }

    /** A module may have several sources, each with kinds of its own. */
    private BureauFigureSource require(FigureKey key) {
        return sources.stream()
                .filter(source -> source.module().equals(key.module()))
                .filter(source -> source.figures().stream()
                        .anyMatch(figure -> figure.kind().equals(key.kind())))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("BureauFigure", key));
    }
}
