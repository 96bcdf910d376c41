package org.creditportal.casework.application;

import java.util.List;
import java.util.Locale;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.api.proposal.ProposalView;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.casework.domain.proposal.Proposal;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.StaleVersionException;

/**
 * A command beside its kind, so that each is used as what it is.
 *
 * @param <C> the command's type
 */
record ProposedChange<C>(ProposalKind<C> kind, C command) {

    /** What an officer proposes. */
    static <C> ProposedChange<C> of(ProposalKind<C> kind, Object command) {
        return new ProposedChange<>(kind, kind.commandType().cast(command));
    }

    /** What was proposed. */
    static <C> ProposedChange<C> stored(ProposalKind<C> kind, Proposal proposal) {
        return new ProposedChange<>(kind, CommandJson.read(proposal.command(), kind.commandType()));
    }

    Proposal.Change change() {
        long seen = kind.seenVersion(command);
        long current = kind.currentVersion(command);
        if (seen != current) {
            throw new StaleVersionException(kind.name(), seen, current);
        }
        return new Proposal.Change(kind.name(), kind.title(command), CommandJson.write(command), seen);
    }

    void demandProposable(Officer proposer) {
        kind.demandProposable(command, proposer);
    }

    String bureau() {
        return kind.bureau(command);
    }

    long currentVersion() {
        return kind.currentVersion(command);
    }

    void begin() {
        kind.proposed(command);
    }

    void run() {
        kind.run(command);
    }

    List<ProposalView.Value> values(Locale language) {
        List<ProposalView.Value> told = told(command, language);
        return kind.former(command)
                .map(former -> Differences.between(told, told(former, language)))
                .orElse(told);
    }

    private List<ProposalView.Value> told(C change, Locale language) {
        String module = kind.name().substring(0, kind.name().indexOf('.'));
        ProposalWords words = new ProposalWords(module, language);
        kind.tell(change, words);
        return words.told();
    }
}
