package org.creditportal.casework.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditportal.casework.api.proposal.ProposalView.Value;

/** What a change says beside what was said before, line by line: nobody has to compare by heart. */
final class Differences {

    private Differences() {}

    /** All that is said now, each with what it said before; behind it what is said no more. */
    static List<Value> between(List<Value> now, List<Value> before) {
        List<Value> open = new ArrayList<>(before);
        List<Value> said = new ArrayList<>();
        for (Value value : now) {
            Optional<Value> same = open.stream()
                    .filter(earlier -> earlier.label().equals(value.label()))
                    .findFirst();
            same.ifPresent(open::remove);
            said.add(value.since(same.orElse(Value.nothing(value.label()))));
        }
        open.forEach(gone -> said.add(Value.nothing(gone.label()).since(gone)));
        return said;
    }
}
