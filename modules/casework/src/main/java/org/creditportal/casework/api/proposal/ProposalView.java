package org.creditportal.casework.api.proposal;

import java.io.Serializable;
import java.util.List;

/**
 * A proposed change whole.
 *
 * @param row what a table shows of it
 * @param version to be carried by the page
 * @param values what would be changed, name by name
 * @param overtaken whether what it would change has changed meanwhile, so that it can only be returned
 * @param decidable whether the asking officer may decide on it now
 */
public record ProposalView(ProposalRow row, long version, List<Value> values, boolean overtaken, boolean decidable)
        implements Serializable {

    public ProposalView {
        values = List.copyOf(values);
    }

    /** One thing that the change says. */
    public record Value(String name, String text) implements Serializable {}
}
