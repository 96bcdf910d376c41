package org.creditportal.records.application.batch;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.creditportal.kernel.turn.Turns;

/** What one of the {@link RecordingLanes} does with its share of a portion. */
@Stateless
@DenyAll
public class LaneSteps {

    @Inject
    private StoredChunks chunks;

    @Inject
    private Turns turns;

    /** Writes the lane's rows, all or none, on a thread of its own; returns whether there were any. */
    @PermitAll
    public boolean writeNew(RecordingChunk chunk, SubjectMemory memory, String turn, Instant now) {
        memory.enter(turns.take(turn));
        if (chunk.rows().isEmpty()) {
            return false;
        }
        chunks.writeNew(chunk, memory, now);
        return true;
    }
}
