package org.creditportal.casework.api.proposal;

import java.util.Optional;
import org.creditportal.casework.api.step.StepRule;
import org.creditportal.identity.api.Officer;

/**
 * One kind of change that needs a second officer; a CDI bean, found by itself. The change is a command, a record of values
 * that can be written as text: it is kept as it was proposed, and run when the second officer agrees, in the same
 * transaction.
 *
 * @param <C> the command
 */
public interface ProposalKind<C> {

    /** Its name for ever, {@code <module>.<what>}; the module's bundle says it under {@code proposal.<what>}. */
    String name();

    Class<C> commandType();

    /** What an officer needs to propose it. */
    String proposePermission();

    /**
     * Refuses whoever holds the permission and may not propose just this, for kinds that bureaus propose of their own matters; and
     * what could not be done anyhow.
     *
     * @throws org.creditportal.kernel.error.BusinessException where the officer may not
     */
    default void demandProposable(C command, Officer proposer) {}

    /** What an officer needs to decide on it: what is needed to propose it, unless the kind says otherwise. */
    default String decidePermission() {
        return proposePermission();
    }

    /** Who of them may decide. */
    default StepRule rule() {
        return StepRule.FOUR_EYES;
    }

    /** Whether officers of every bureau with these permissions see and decide on it, and not those of its bureau only. */
    default boolean isForEveryBureau() {
        return false;
    }

    /** Id of the bureau whose matter it is; {@code null} for the credit office, which maintains what is the whole tenant's. */
    default String bureau(C command) {
        return null;
    }

    /** What is changed, in a few words that any officer may read: a name or a number, never personal data. */
    String title(C command);

    /** Tells whoever decides what the change says, in words: nobody approves names of fields. */
    void tell(C command, ProposalWords words);

    /**
     * What would leave everything as the proposer saw it, so that whoever decides sees what each line said before; empty for something
     * new, and where nothing is compared.
     */
    default Optional<C> former(C command) {
        return Optional.empty();
    }

    /** The version of what is changed that the proposer saw. */
    long seenVersion(C command);

    /**
     * The version that it has now; it is locked until the transaction ends, so that nobody changes it beside. Whoever only opens the
     * proposal, or gives it back, asks for it too: it refuses nothing. What can no longer be done is for {@link #run} to refuse.
     */
    long currentVersion(C command);

    /** What is to begin as soon as it is proposed, such as a trial that whoever decides will read. */
    default void proposed(C command) {}

    /** Does it, as the second officer. */
    void run(C command);
}
