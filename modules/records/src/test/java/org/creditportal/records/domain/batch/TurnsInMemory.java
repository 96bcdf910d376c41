package org.creditportal.records.domain.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.creditportal.kernel.turn.Turns;

/** Turns of a test that has one thread: nobody waits, and what was taken can be seen. */
public final class TurnsInMemory implements Turns {

    private final List<String> taken = new ArrayList<>();

    @Override
    public long take(String name) {
        taken.add(name);
        return Collections.frequency(taken, name);
    }

    @Override
    public void takeAll(Collection<String> names) {
        taken.addAll(names);
    }

    /** Names in the order in which they were taken. */
    public List<String> taken() {
        return List.copyOf(taken);
    }
}
