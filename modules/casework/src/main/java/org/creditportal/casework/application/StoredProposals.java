package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.proposal.ProposalState;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.casework.domain.proposal.Proposal;
import org.creditportal.casework.domain.proposal.ProposalScope;
import org.creditportal.casework.domain.proposal.Proposals;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.SortableColumns;

@ApplicationScoped
public class StoredProposals extends MatterStore<Proposal> implements Proposals {

    private static final SortableColumns COLUMNS = new SortableColumns(
            Map.of("PROPOSED_AT", "e.id", "KIND", "e.kind", "TITLE", "e.title", "STATE", "e.state"));

    private static final String STEP = "(SELECT s.place FROM Proposal p JOIN p.steps s WHERE p.id = e.id AND ";

    @PersistenceContext(unitName = "casework")
    private EntityManager entityManager;

    public StoredProposals() {
        super(Proposal.class, new MatterKind("casework", "proposal", "/casework/proposal"));
    }

    /** The module tells it in words of its own. */
    @Override
    public boolean tellsStates() {
        return false;
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    public String about(Proposal proposal) {
        return proposal.title();
    }

    @Override
    public Page<Proposal> search(ProposalScope scope, ProposalState state, Order order, int page, int size) {
        return page(
                of(scope).andIfGiven("e.state = ?", state == null ? null : state.name()),
                COLUMNS.order(order, "e.id DESC"),
                page,
                size);
    }

    @Override
    public List<Proposal> waiting(ProposalScope scope, String exceptOfficer, int most) {
        Criteria criteria = of(scope)
                .and("e.state = ?", ProposalState.PROPOSED.name())
                .and("NOT EXISTS " + STEP + "s.place = 1 AND s.officer = ?)", exceptOfficer);
        return list(criteria, "e.id", most);
    }

    /** The oldest of a bureau that wait. */
    List<Proposal> open(String bureau, int most) {
        return list(
                Criteria.where("e.bureau IN ?", heldBy(bureau)).and("e.state = ?", ProposalState.PROPOSED.name()),
                "e.id",
                most);
    }

    private static Criteria of(ProposalScope scope) {
        List<Criteria> either = new ArrayList<>();
        either.add(Criteria.where("e.kind IN ?", scope.everywhere()));
        either.add(Criteria.where("e.bureau IN ?", scope.bureaus()).and("e.kind IN ?", scope.ofBureau()));
        return Criteria.anyOf(either);
    }

    @Override
    public List<Proposal> decidedOf(String officer, Instant since, int most) {
        Criteria criteria = Criteria.where("e.state <> ?", ProposalState.PROPOSED.name())
                .and("EXISTS " + STEP + "s.place = 1 AND s.officer = ?)", officer)
                .and("EXISTS " + STEP + "s.to = e.state AND s.signedAt > ?)", since);
        return list(criteria, "e.id DESC", most);
    }
}
