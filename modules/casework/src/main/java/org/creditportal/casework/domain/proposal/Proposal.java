package org.creditportal.casework.domain.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.proposal.ProposalState;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.kernel.procedure.Signature;

/** A change that one officer proposed, as a stored command with the version it saw, and what a second officer said to it. */
@Entity
@Table(name = "cas_proposal")
public class Proposal extends Matter<ProposalState> {

    @Column(name = "kind", nullable = false, updatable = false)
    private String kind;

    @Column(name = "title", nullable = false, updatable = false)
    private String title;

    @Column(name = "command", nullable = false, updatable = false)
    private String command;

    @Column(name = "seen_version", nullable = false, updatable = false)
    private long seenVersion;

    @ElementCollection
    @CollectionTable(name = "cas_proposal_step", joinColumns = @JoinColumn(name = "proposal_id"))
    private List<MatterStep> steps = new ArrayList<>();

    protected Proposal() {}

    private Proposal(Change change, String bureau) {
        super(bureau);
        this.kind = change.kind();
        this.title = change.title();
        this.command = change.command();
        this.seenVersion = change.seenVersion();
    }

    /**
     * What is to be done.
     *
     * @param kind name of its kind
     * @param title what is changed
     * @param command the stored command
     * @param seenVersion the version of what is changed that the proposer saw
     */
    public record Change(String kind, String title, String command, long seenVersion) {}

    public static Proposal of(Change change, String bureau, Signature proposer) {
        Proposal proposal = new Proposal(change, bureau);
        proposal.begin(ProposalState.PROPOSED, proposer, List.of());
        return proposal;
    }

    /**
     * A second officer agrees; the caller does what was proposed.
     *
     * @param currentVersion the version that what is to be changed has now
     */
    public void approve(long currentVersion, Signature decision) {
        state().demand(ProposalState.PROPOSED);
        if (isOvertaken(currentVersion)) {
            throw new CaseworkRefusedException(CaseworkError.TARGET_CHANGED);
        }
        take(ProposalState.APPROVED, decision);
    }

    /** A second officer does not agree. */
    public void giveBack(Signature decision) {
        take(ProposalState.RETURNED, decision);
    }

    /** Whether what is to be changed has changed since. */
    public boolean isOvertaken(long currentVersion) {
        return currentVersion != seenVersion;
    }

    @Override
    protected Class<ProposalState> states() {
        return ProposalState.class;
    }

    @Override
    protected Collection<MatterStep> keptSteps() {
        return steps;
    }

    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String command() {
        return command;
    }

    /** {@code null} while it waits. */
    public Signature decision() {
        return state().isFinal() ? lastStep().signature() : null;
    }
}
