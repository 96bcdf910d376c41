package org.creditportal.records.application.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.records.api.correction.CorrectionKind;
import org.creditportal.records.api.correction.CorrectionState;
import org.creditportal.records.application.StoredRows;
import org.creditportal.records.domain.correction.Correction;
import org.creditportal.records.domain.correction.Corrections;

/** Proposed changes in the tenant's database. */
@ApplicationScoped
public class StoredCorrections extends StoredRows<Correction> implements Corrections {

    public StoredCorrections() {
        super(Correction.class);
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
                .and("e.state <> ?", CorrectionState.REJECTED);
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
    public Page<Correction> open(String bureau, Set<CorrectionKind> kinds, String otherThan, int page, int size) {
        Criteria criteria = Criteria.where("e.state = ?", CorrectionState.PROPOSED)
                .and("e.kind IN ?", kinds)
                .andIfGiven("e.bureau IN ?", heldBy(bureau))
                .andIfGiven("e.proposal.officer <> ?", otherThan);
        return page(criteria, "e.id", page, size);
    }
}
