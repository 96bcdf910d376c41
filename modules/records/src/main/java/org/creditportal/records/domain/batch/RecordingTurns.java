package org.creditportal.records.domain.batch;

import java.util.stream.IntStream;
import org.creditportal.kernel.turn.Turns;

/**
 * The turns of a tenant that whoever puts rows on record takes: one portion in each lane at a time, because portions of two
 * batches may name the same new subject. Whoever changes which subject is which takes all of them.
 */
public final class RecordingTurns {

    /** How many portions of a tenant are put on record at once: one more than keeps a small database server busy. */
    public static final int LANES = 3;

    private RecordingTurns() {}

    /** The turn of a lane, from 0. */
    public static String name(int lane) {
        return "recording:" + lane;
    }

    /**
     * Takes all of them, always in the same order; to be called before subjects or records are locked, for whoever has a turn
     * goes on to these.
     */
    public static void takeAll(Turns turns) {
        turns.takeAll(IntStream.range(0, LANES).mapToObj(RecordingTurns::name).toList());
    }
}
