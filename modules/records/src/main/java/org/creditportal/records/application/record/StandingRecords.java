package org.creditportal.records.application.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.creditportal.kernel.standing.StandingQuestion;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordState;

/**
 * Records that count on a day, of many subjects at once: on record, not repaired, within their legal ceiling; a penalty while it may be published, a licence
 * while it is valid, anything else as long as it is kept. Where it is asked since when, repaired ones too, and penalties of that time whose publication is over. Their contents are not read.
 */
@ApplicationScoped
public class StandingRecords {

    private static final String COUNTING = """
            SELECT r.subjectNumber, r.number, r.kind, r.bureau, r.authority, r.documentNumber, r.decidedOn, r.validUntil,
              r.publicUntil, r.disputedSince, r.withholding.ground, r.repairedOn
            FROM CreditRecord r
            WHERE r.subjectNumber IN :subjects AND r.state = :recorded %s
              AND (r.retainedUntil IS NULL OR r.retainedUntil >= :day)
              AND (%s r.kind <> :penalty OR r.publicUntil IS NULL OR r.publicUntil >= :day)
              AND (r.kind <> :licence OR r.validUntil IS NULL OR r.validUntil >= :day)
            ORDER BY r.decidedOn DESC, r.number""";

    private static final String IN_FORCE = COUNTING.formatted("AND r.repairedOn IS NULL", "");
    private static final String HISTORY =
            COUNTING.formatted("", "r.repairedOn IS NOT NULL OR r.decidedOn >= :since OR");

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    /** Those of the subjects, the newest decision first; {@code since} as {@link StandingQuestion#since}. */
    public List<Line> of(Collection<String> subjects, LocalDate on, LocalDate since) {
        TypedQuery<Object[]> query = entityManager
                .createQuery(since == null ? IN_FORCE : HISTORY, Object[].class)
                .setParameter("subjects", subjects)
                .setParameter("day", on)
                .setParameter("recorded", RecordState.RECORDED)
                .setParameter("penalty", RecordKind.PENALTY)
                .setParameter("licence", RecordKind.LICENCE);
        if (since != null) {
            query.setParameter("since", since);
        }
        return query.getResultStream().map(row -> line(row, on)).toList();
    }

    private static Line line(Object[] row, LocalDate on) {
        LocalDate publicUntil = row[2] == RecordKind.PENALTY ? (LocalDate) row[8] : null;
        return new Line(
                (String) row[0],
                (String) row[1],
                (RecordKind) row[2],
                (String) row[3],
                (String) row[4],
                row[10] == null ? (String) row[5] : null,
                (LocalDate) row[6],
                until((RecordKind) row[2], publicUntil, (LocalDate) row[7]),
                row[9] != null,
                (LocalDate) row[11],
                publicUntil != null && publicUntil.isBefore(on) ? publicUntil : null);
    }

    /** What an inspection found, a court decided or somebody promised does not cease to be so on a day. */
    private static LocalDate until(RecordKind kind, LocalDate publicUntil, LocalDate validUntil) {
        return switch (kind) {
            case PENALTY -> publicUntil;
            case LICENCE -> validUntil;
            case INSPECTION, PROMISE, JUDGMENT -> null;
        };
    }

    /**
     * One of them.
     *
     * @param document {@code null} where the record is withheld (K-7)
     * @param until last day on which it counts by its own dates; {@code null} for none
     * @param endedOn the same, where that is over
     */
    public record Line(
            String subject,
            String number,
            RecordKind kind,
            String bureau,
            String authority,
            String document,
            LocalDate decidedOn,
            LocalDate until,
            boolean disputed,
            LocalDate repairedOn,
            LocalDate endedOn) {}
}
