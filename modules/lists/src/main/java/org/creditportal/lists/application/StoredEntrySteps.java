package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.persistence.InstantConverter;

/** What the work list needs of entries: few columns, one query each, whole entries never. */
@ApplicationScoped
public class StoredEntrySteps {

    private static final String WAITING =
            "SELECT number, subject_name, bureau, state, notice, proposed_at, reviewed_at" + " FROM lst_entry WHERE ";

    private static final String TO_DECIDE = "(state = 'PROPOSED' AND bureau = ? AND proposed_by <> ?)";

    private static final String TO_PUBLISH =
            "(state = 'APPROVED' AND proposed_by <> ? AND reviewed_by <> ?) OR notice IS NOT NULL";

    @PersistenceContext(unitName = "lists")
    private EntityManager entityManager;

    /** An entry that waits. */
    record WaitingEntry(String number, String subject, String bureau, String state, boolean noticed, Instant since) {}

    /** A step that was taken with an entry. */
    record TakenStep(
            String number, String subject, String state, String officer, String name, Instant at, String reason) {}

    /**
     * The oldest that wait.
     *
     * @param decidesFor bureau whose proposals the officer may decide, or {@code null}
     * @param publishes whether the officer publishes for the credit office
     */
    List<WaitingEntry> waiting(String officer, String decidesFor, boolean publishes, int most) {
        List<String> either = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        if (decidesFor != null) {
            either.add(TO_DECIDE);
            values.addAll(List.of(decidesFor, officer));
        }
        if (publishes) {
            either.add(TO_PUBLISH);
            values.addAll(List.of(officer, officer));
        }
        return either.isEmpty()
                ? List.of()
                : rows(WAITING + String.join(" OR ", either) + " ORDER BY id", values, most).stream()
                        .map(StoredEntrySteps::entry)
                        .toList();
    }

    private static WaitingEntry entry(Object[] row) {
        Instant reviewed = InstantConverter.instant(row[6]);
        return new WaitingEntry(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                row[4] != null,
                reviewed == null ? InstantConverter.instant(row[5]) : reviewed);
    }

    /** Steps that were taken since then with entries that the officer had proposed. */
    List<TakenStep> steps(String officer, Instant since, int most) {
        String text = "SELECT number, subject_name, reviewed_by, reviewed_by_name, reviewed_at, review_reason,"
                + " published_by, published_by_name, published_at,"
                + " withdrawn_by, withdrawn_by_name, withdrawn_at, withdrawal_reason, state"
                + " FROM lst_entry WHERE proposed_by = ? AND (reviewed_at > ? OR published_at > ? OR withdrawn_at > ?)"
                + " ORDER BY id DESC";
        LocalDateTime moment = LocalDateTime.ofInstant(since, ZoneOffset.UTC);
        List<TakenStep> steps = new ArrayList<>();
        for (Object[] row : rows(text, List.of(officer, moment, moment, moment), most)) {
            String review = "REJECTED".equals(row[13]) ? "REJECTED" : "APPROVED";
            steps.add(step(row, review, 2, row[5]));
            steps.add(step(row, "PUBLISHED", 6, null));
            steps.add(step(row, "WITHDRAWN", 9, row[12]));
        }
        return steps.stream()
                .filter(step -> step.at() != null && step.at().isAfter(since))
                .toList();
    }

    private static TakenStep step(Object[] row, String state, int at, Object reason) {
        return new TakenStep(
                (String) row[0],
                (String) row[1],
                state,
                (String) row[at],
                (String) row[at + 1],
                InstantConverter.instant(row[at + 2]),
                (String) reason);
    }

    /**
     * How many entries are in force, by list type.
     *
     * @param bureau the only bureau whose entries count; {@code null} for all
     */
    Map<String, Long> inForce(String bureau, LocalDate today) {
        String text = "SELECT list_type, COUNT(*) FROM lst_entry WHERE state = 'PUBLISHED' AND suspended_since IS NULL"
                + " AND published_until >= ?" + (bureau == null ? "" : " AND bureau = ?")
                + " GROUP BY list_type ORDER BY list_type";
        Map<String, Long> counts = new LinkedHashMap<>();
        rows(text, bureau == null ? List.of(today) : List.of(today, bureau), Integer.MAX_VALUE)
                .forEach(row -> counts.put((String) row[0], ((Number) row[1]).longValue()));
        return counts;
    }

    private List<Object[]> rows(String text, List<Object> values, int most) {
        Query query = entityManager.createNativeQuery(text).setMaxResults(most);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }
}
