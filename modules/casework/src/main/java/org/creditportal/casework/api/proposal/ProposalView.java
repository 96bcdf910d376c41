package org.creditportal.casework.api.proposal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.Citation;

/**
 * A proposed change whole.
 *
 * @param row what a table shows of it
 * @param version to be carried by the page
 * @param values what would be changed, in the words of the module that proposes it
 * @param overtaken whether what it would change has changed meanwhile, so that it can only be returned
 * @param decidable whether the asking officer may decide on it now
 */
public record ProposalView(ProposalRow row, long version, List<Value> values, boolean overtaken, boolean decidable)
        implements Serializable {

    public ProposalView {
        values = List.copyOf(values);
    }

    /** Whether anything said something else before, and that is told beside it. */
    public boolean isCompared() {
        return values.stream().anyMatch(Value::isChanged);
    }

    /**
     * One thing that the change says, as people read it.
     *
     * @param label what it is
     * @param text empty where it is a day or a place in a law
     * @param day {@code null} where it is none
     * @param citations places in laws; empty where it is none
     * @param former what it said before; {@code null} where that is the same, or nothing is compared
     */
    public record Value(String label, String text, LocalDate day, List<Citation> citations, Value former)
            implements Serializable {

        public Value {
            citations = List.copyOf(citations);
        }

        /** As it is said, compared with nothing. */
        public Value(String label, String text, LocalDate day, List<Citation> citations) {
            this(label, text, day, citations, null);
        }

        /** It says nothing: it is new, or is gone. */
        public static Value nothing(String label) {
            return new Value(label, "", null);
        }

        /** The same beside what it said before. */
        public Value since(Value before) {
            return equals(before) ? this : new Value(label, text, day, citations, before);
        }

        /** Whether it says nothing. */
        public boolean isSilent() {
            return text.isEmpty() && day == null && citations.isEmpty();
        }

        /** Whether it said something else before. */
        public boolean isChanged() {
            return former != null;
        }

        /** Nothing but a text or a day. */
        public Value(String label, String text, LocalDate day) {
            this(label, text, day, List.of());
        }
    }
}
