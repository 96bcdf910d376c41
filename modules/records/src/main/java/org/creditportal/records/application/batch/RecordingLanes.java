package org.creditportal.records.application.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.records.domain.batch.RecordingTurns;

/**
 * Writes new rows on several connections at once, because one statement keeps only one of the database's processors busy. Rows of
 * one subject's key always take the same lane, and what tells decisions apart begins with it. Only a merged subject has keys in
 * more than one; then one lane waits for the other, or is refused and done again.
 */
@ApplicationScoped
public class RecordingLanes {

    @Inject
    private LaneSteps steps;

    @Inject
    private TenantWork work;

    /**
     * Writes the rows, each lane in a transaction of its own; returns when all are through.
     *
     * @param memories one of each lane, kept from portion to portion
     * @throws RowsRefusedException when a row was not new; other lanes' may be on record then
     */
    void writeNew(RecordingChunk chunk, List<SubjectMemory> memories, Instant now) {
        List<Future<Boolean>> begun = new ArrayList<>();
        for (int lane = 0; lane < memories.size(); lane++) {
            RecordingChunk part = chunk.part(lane, memories.size());
            SubjectMemory memory = memories.get(lane);
            String turn = RecordingTurns.name(lane);
            begun.add(work.begin(() -> steps.writeNew(part, memory, turn, now)));
        }
        await(begun);
    }

    /** All of them, even if one fails: nobody goes on while a transaction is open. */
    private static void await(List<Future<Boolean>> begun) {
        RuntimeException failure = null;
        for (Future<Boolean> lane : begun) {
            try {
                TenantWork.result(lane);
            } catch (RuntimeException failed) {
                failure = failed;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
