package org.creditportal.records.application.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creditportal.kernel.persistence.InstantConverter;
import org.creditportal.kernel.tenant.TenantDirectory;

/** What the work list needs of batches, corrections and mergers: few columns, one query each. */
@ApplicationScoped
public class StoredRecordTasks {

    private static final String DECIDED =
            " WHERE p.officer = ? AND d.officer <> ? AND d.signed_at > ? ORDER BY d.signed_at DESC";

    @PersistenceContext(unitName = "records")
    private EntityManager entityManager;

    @Inject
    private TenantDirectory tenants;

    /** A checked file that nobody has confirmed. */
    record CheckedBatch(String number, String fileName, long good, long bad, Instant since) {}

    /** Something that one officer proposed. {@code kind} is a correction's; {@code null} for a merger. */
    record Proposed(String number, String kind, String about, String bureau, Instant since) {}

    /** A decision on it. */
    record Decided(String number, String kind, String about, String state, String by, Instant at, String reason) {}

    List<CheckedBatch> unconfirmed(String bureau, int most) {
        String text = "SELECT number, file_name, good_count, bad_count, uploaded_at FROM rec_batch"
                + " WHERE state = 'CHECKED' AND " + of(bureau) + " ORDER BY id";
        return rows(text, heldBy(bureau), most).stream()
                .map(row -> new CheckedBatch(
                        (String) row[0],
                        (String) row[1],
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue(),
                        InstantConverter.instant(row[4])))
                .toList();
    }

    /**
     * Proposals about records that wait, but for the officer's own.
     *
     * @param reviews the bureau for which the officer reviews what records say; {@code null} for none
     * @param releases whether the officer decides on what the public may know
     * @param releasesFor the bureau for which; {@code null} for all
     */
    List<Proposed> corrections(String officer, String reviews, boolean releases, String releasesFor, int most) {
        List<String> either = new ArrayList<>();
        List<Object> values = new ArrayList<>(List.of(officer));
        if (reviews != null) {
            either.add("(" + of(reviews) + " AND kind NOT IN ('WITHHOLDING', 'RELEASE'))");
            values.addAll(heldBy(reviews));
        }
        if (releases) {
            either.add("(kind IN ('WITHHOLDING', 'RELEASE')" + (releasesFor == null ? "" : " AND " + of(releasesFor))
                    + ")");
            if (releasesFor != null) {
                values.addAll(heldBy(releasesFor));
            }
        }
        if (either.isEmpty()) {
            return List.of();
        }
        String text = "SELECT number, kind, document_number, subject_name, bureau, p.signed_at FROM rec_correction"
                + " JOIN rec_correction_step p ON p.correction_id = id AND p.step = 1"
                + " WHERE state = 'PROPOSED' AND p.officer <> ? AND (" + String.join(" OR ", either)
                + ") ORDER BY id";
        return rows(text, values, most).stream()
                .map(row -> new Proposed(
                        (String) row[0],
                        (String) row[1],
                        row[2] + " " + row[3],
                        (String) row[4],
                        InstantConverter.instant(row[5])))
                .toList();
    }

    /** Mergers that wait, but for the officer's own. */
    List<Proposed> mergers(String officer, int most) {
        String text = "SELECT number, from_subject, into_subject, p.signed_at FROM rec_merge"
                + " JOIN rec_merge_step p ON p.merge_id = id AND p.step = 1"
                + " WHERE state = 'PROPOSED' AND p.officer <> ? ORDER BY id";
        return rows(text, List.of(officer), most).stream()
                .map(row -> new Proposed(
                        (String) row[0], null, pair(row[1], row[2]), null, InstantConverter.instant(row[3])))
                .toList();
    }

    /** What became of the officer's proposals about records since then. */
    List<Decided> decidedCorrections(String officer, Instant since, int most) {
        String text = "SELECT number, kind, document_number, subject_name, state, d.officer_name, d.signed_at, d.reason"
                + " FROM rec_correction JOIN rec_correction_step p ON p.correction_id = id AND p.step = 1"
                + " JOIN rec_correction_step d ON d.correction_id = id AND d.to_state IN ('APPROVED', 'REJECTED')"
                + DECIDED;
        return decided(text, officer, since, most);
    }

    /** What became of the officer's proposals to merge since then. */
    List<Decided> decidedMergers(String officer, Instant since, int most) {
        String text = "SELECT number, NULL, from_subject, into_subject, state, d.officer_name, d.signed_at, d.reason"
                + " FROM rec_merge JOIN rec_merge_step p ON p.merge_id = id AND p.step = 1"
                + " JOIN rec_merge_step d ON d.merge_id = id AND d.to_state IN ('DONE', 'REJECTED')"
                + DECIDED;
        return decided(text, officer, since, most);
    }

    private List<Decided> decided(String text, String officer, Instant since, int most) {
        return rows(text, List.of(officer, officer, LocalDateTime.ofInstant(since, ZoneOffset.UTC)), most).stream()
                .map(row -> new Decided(
                        (String) row[0],
                        (String) row[1],
                        row[1] == null ? pair(row[2], row[3]) : row[2] + " " + row[3],
                        (String) row[4],
                        (String) row[5],
                        InstantConverter.instant(row[6]),
                        (String) row[7]))
                .toList();
    }

    /** The one that is to become the other. */
    private static String pair(Object from, Object into) {
        return from + " → " + into;
    }

    private String of(String bureau) {
        return "bureau IN ("
                + String.join(", ", Collections.nCopies(heldBy(bureau).size(), "?")) + ")";
    }

    private List<String> heldBy(String bureau) {
        return tenants.current().heldBy(bureau);
    }

    private List<Object[]> rows(String text, List<?> values, int most) {
        Query query = entityManager.createNativeQuery(text).setMaxResults(most);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }
}
