package org.creditportal.casework.api.proposal;

import java.io.Serializable;
import org.creditportal.kernel.procedure.Signature;

/**
 * A proposed change as a line of a table.
 *
 * @param kind name of its kind
 * @param title what is changed
 * @param bureau id of the bureau whose matter it is
 * @param proposal who proposed it, when and why
 * @param decision who decided, when and why; {@code null} while it waits
 */
public record ProposalRow(
        String number,
        String kind,
        String title,
        String bureau,
        ProposalState state,
        Signature proposal,
        Signature decision)
        implements Serializable {}
