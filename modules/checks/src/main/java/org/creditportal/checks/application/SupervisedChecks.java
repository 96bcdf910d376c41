package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.creditportal.casework.api.supervision.BureauArea;
import org.creditportal.casework.api.supervision.FigureQuery;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.CheckState;
import org.creditportal.checks.api.check.Deviation;
import org.creditportal.checks.api.check.MatterOutcome;
import org.creditportal.checks.domain.check.Check;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Portions;
import org.creditportal.kernel.store.Store;

/** Checks as supervision counts them: by the day of their first look. One that was given up counts for nothing. */
@ApplicationScoped
public class SupervisedChecks extends Store<Check> {

    static final String MADE = "checksMade";
    static final String UNSIGNED = "withoutSecondSignature";
    static final String REFUSED = "refusalsWithoutBasis";
    static final String GRANTED = "grantsAgainstRule";

    @PersistenceContext(unitName = "checks")
    private EntityManager entityManager;

    public SupervisedChecks() {
        super(Check.class);
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    Map<BureauArea, Long> counts(String kind, FigureQuery query, ZoneId zone) {
        Map<BureauArea, Long> counts = new HashMap<>();
        select(Object[].class, "e.bureau, e.matter.area", of(kind, query, zone), "")
                .forEach(row -> counts.merge(new BureauArea((String) row[0], (String) row[1]), 1L, Long::sum));
        return counts;
    }

    /** The oldest first. */
    List<Check> begun(String kind, FigureQuery query, ZoneId zone, int most) {
        return list(of(kind, query, zone), "e.id", most);
    }

    private Criteria of(String kind, FigureQuery query, ZoneId zone) {
        Criteria begun = Criteria.where(
                        "EXISTS (SELECT f.id FROM Check f JOIN f.steps s WHERE f.id = e.id AND s.place = 1"
                                + " AND s.signedAt >= ? AND s.signedAt < ?)",
                        query.begin(zone),
                        query.end(zone))
                .and("e.state <> ?", CheckState.ABANDONED.name())
                .andIfGiven("e.bureau IN ?", heldBy(query.bureau()))
                .andIfId("e.matter.area = ?", query.area());
        return switch (kind) {
            case UNSIGNED -> begun.and("e.state IN ?", List.of(CheckState.LOOKED.name(), CheckState.READ.name()));
            case REFUSED ->
                begun.and("e.deviation = ?", Deviation.REFUSED_WITHOUT_RULE)
                        .and("e.outcome = ?", MatterOutcome.REFUSED);
            case GRANTED -> begun.and("e.deviation = ?", Deviation.NOT_REFUSED_AGAINST_RULE);
            default -> begun;
        };
    }

    /** On which days each bureau looked at each of these subjects, one by one or among many. A look that could not be made is none. */
    Map<Looked, TreeSet<LocalDate>> days(Collection<String> subjects, ZoneId zone) {
        return days(
                Portions.of(subjects, Portions.OF_A_QUERY)
                        .flatMap(some -> Stream.concat(looksAt(some), batchLooksAt(some))),
                zone);
    }

    /** The same of those who were asked for by these codes or numbers, whichever subject each was held to be, nobody on record too. */
    Map<Looked, TreeSet<LocalDate>> daysByKey(Collection<String> keys, ZoneId zone) {
        return days(
                Portions.of(keys, Portions.OF_A_QUERY)
                        .flatMap(some -> Stream.concat(looksBy(some), batchLooksBy(some))),
                zone);
    }

    private static Map<Looked, TreeSet<LocalDate>> days(Stream<Object[]> looks, ZoneId zone) {
        Map<Looked, TreeSet<LocalDate>> days = new HashMap<>();
        looks.forEach(
                row -> days.computeIfAbsent(new Looked((String) row[0], (String) row[1]), looked -> new TreeSet<>())
                        .add(((Instant) row[2]).atZone(zone).toLocalDate()));
        return days;
    }

    Stream<Object[]> looksAt(List<String> subjects) {
        return looks("l.subjectNumber", subjects);
    }

    Stream<Object[]> looksBy(List<String> keys) {
        return looks("e.question.askedKey", keys);
    }

    /** Each look is of its own day and was made or not by itself: a later one neither dates the first nor makes it one. */
    private Stream<Object[]> looks(String told, List<String> by) {
        return entityManager
                .createQuery(
                        "SELECT e.bureau, " + told + ", l.lookedAt FROM Look l, Check e"
                                + " WHERE l.checkNumber = e.number AND e.state <> :abandoned"
                                + " AND (l.result <> :unknown OR l.complete = TRUE) AND " + told + " IN :by",
                        Object[].class)
                .setParameter("abandoned", CheckState.ABANDONED.name())
                .setParameter("unknown", CheckResult.COULD_NOT_BE_CHECKED)
                .setParameter("by", by)
                .getResultStream();
    }

    Stream<Object[]> batchLooksAt(List<String> subjects) {
        return batchLooks("l.subjectNumber", subjects);
    }

    /** A query of its own: each of both has an index, which an OR would not use. */
    Stream<Object[]> batchLooksBy(List<String> keys) {
        return batchLooks("l.askedKey", keys);
    }

    private Stream<Object[]> batchLooks(String told, List<String> by) {
        return entityManager
                .createQuery(
                        "SELECT b.bureau, " + told + ", b.requestedAt FROM BatchCheck b, BatchLook l"
                                + " WHERE l.batchId = b.id AND (l.result <> :unknown OR l.complete = TRUE) AND " + told
                                + " IN :by",
                        Object[].class)
                .setParameter("unknown", CheckResult.COULD_NOT_BE_CHECKED)
                .setParameter("by", by)
                .getResultStream();
    }

    /**
     * Who looked at whom.
     *
     * @param subject a number of the subject, or the key by which it was asked for
     */
    record Looked(String bureau, String subject) {}
}
