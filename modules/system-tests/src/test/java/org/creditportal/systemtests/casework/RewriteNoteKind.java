package org.creditportal.systemtests.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.systemtests.kernel.FixtureNote;
import org.creditportal.systemtests.kernel.Notes;

/** Notes are rewritten by two officers. */
@ApplicationScoped
public class RewriteNoteKind implements ProposalKind<RewriteNote> {

    static final String NAME = "fixture.rewrite";

    @PersistenceContext(unitName = "fixture")
    private EntityManager entityManager;

    @Inject
    private Notes notes;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<RewriteNote> commandType() {
        return RewriteNote.class;
    }

    @Override
    public String proposePermission() {
        return "notes.propose";
    }

    @Override
    public String decidePermission() {
        return "notes.decide";
    }

    @Override
    public String bureau(RewriteNote command) {
        return "market";
    }

    @Override
    public String title(RewriteNote command) {
        return "Note " + command.note();
    }

    @Override
    public void tell(RewriteNote command, ProposalWords words) {
        // the fixture has no bundle, and so no words
    }

    @Override
    public long seenVersion(RewriteNote command) {
        return command.seenVersion();
    }

    @Override
    public long currentVersion(RewriteNote command) {
        return entityManager
                .find(FixtureNote.class, command.note(), LockModeType.PESSIMISTIC_WRITE)
                .version();
    }

    @Override
    public void run(RewriteNote command) {
        notes.rewrite(command.note(), command.seenVersion(), command.text());
    }
}
