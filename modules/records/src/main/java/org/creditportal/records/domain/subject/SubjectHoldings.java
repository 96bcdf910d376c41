package org.creditportal.records.domain.subject;

import java.util.Collection;
import java.util.List;

/** What belongs to which subject, for moving it in a merger and back. */
public interface SubjectHoldings {

    /**
     * Keeps the subject's records as they are until the transaction ends: before anything else of it moves, as whoever corrects one holds
     * it before he asks who stands behind its subject.
     */
    void holdRecords(String subject);

    /** What would move; names and numbers that the other one has already stay. */
    List<Holding> movable(String from, String into);

    /** Gives rows that belong to one subject, whose records are held, to another. Each must still belong to the first. */
    void give(Collection<Holding> holdings, String from, String into);

    /** Keeps which rows a merger moved. */
    void remember(long mergeId, Collection<Holding> moved);

    /**
     * What was told of some subjects, who were held to be the holder at the time, and lies with the holder.
     *
     * @param told numbers of the subjects that were told of
     * @param holder number of the subject that has it
     * @param owner number of the subject that is to have it; what that one has already stays
     */
    List<Holding> toldOf(Collection<String> told, String holder, String owner);

    /** Which rows a merger moved. */
    List<Holding> remembered(long mergeId);
}
