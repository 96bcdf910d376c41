package org.creditportal.records.application.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.records.api.correction.CorrectionKind;
import org.creditportal.records.api.correction.CorrectionState;
import org.creditportal.records.application.StoredMatters;
import org.creditportal.records.domain.correction.Correction;
import org.creditportal.records.domain.correction.Corrections;

/** Proposed changes in the tenant's database. */
@ApplicationScoped
public class StoredCorrections extends StoredMatters<Correction> implements Corrections {

    private static final SortableColumns COLUMNS = new SortableColumns(Map.of(
            "KIND", "e.kind",
            "DOCUMENT_NUMBER", "e.documentNumber",
            "SUBJECT_NAME", "e.subjectName",
            "BUREAU", "e.bureau",
            "PROPOSED_AT", SortableColumns.AGE));

    private static final String PROPOSED_BY =
            "(SELECT s.place FROM Correction c JOIN c.steps s WHERE c.id = e.id AND s.place = 1 AND s.officer = ?)";

    public StoredCorrections() {
        super(Correction.class, new MatterKind("records", "correction", "/records/correction"));
    }

    @Override
    public String about(Correction correction) {
        return correction.subjectName();
    }

    @Override
    public Optional<Correction> findOpen(long recordId, CorrectionKind kind) {
        String key = kind.concernsPublication() ? "openWithholdingId" : "openRecordId";
        return first(Criteria.where("e." + key + " = ?", recordId));
    }

    @Override
    public Set<Long> reviewed(Collection<Long> recordIds) {
        Criteria criteria = Criteria.where("e.recordId IN ?", recordIds)
                .and("e.kind = ?", CorrectionKind.CORRECTION)
                .and("e.state <> ?", CorrectionState.REJECTED.name());
        return Set.copyOf(select(Long.class, "DISTINCT e.recordId", criteria, ""));
    }

    @Override
    public Map<Long, Correction> openOf(Collection<Long> recordIds) {
        return list(Criteria.where("e.openRecordId IN ?", recordIds), "").stream()
                .collect(Collectors.toMap(Correction::recordId, correction -> correction));
    }

    @Override
    public List<Correction> ofRecord(long recordId) {
        return list(Criteria.where("e.recordId = ?", recordId), "e.id DESC");
    }

    @Override
    public Page<Correction> open(
            String bureau, Set<CorrectionKind> kinds, String otherThan, Order order, int page, int size) {
        Criteria criteria = Criteria.where("e.state = ?", CorrectionState.PROPOSED.name())
                .and("e.kind IN ?", kinds)
                .andIfGiven("e.bureau IN ?", heldBy(bureau))
                .andIfGiven("NOT EXISTS " + PROPOSED_BY, otherThan);
        return page(criteria, COLUMNS.order(order, "e.id"), page, size);
    }
}
