package org.creditportal.responsibility.application;

import org.creditportal.casework.api.work.OutcomeRow;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.kernel.procedure.Signature;

/** What came of a matter, as whoever took an earlier step in it is told. */
public final class MatterOutcomes {

    private static final String MODULE = "responsibility";

    private MatterOutcomes() {}

    /**
     * The last step.
     *
     * @param kind with the state it is what the bundle says under {@code outcome.<kind>.<STATE>}
     * @param about what helps to recognise it; {@code null} for nothing
     */
    public static OutcomeRow of(String kind, Matter<?> matter, String about, String page) {
        return decided(
                kind + "." + matter.state().name(),
                matter.number(),
                about,
                page,
                matter.lastStep().signature());
    }

    /** What somebody decided. */
    public static OutcomeRow decided(String kind, String number, String about, String page, Signature by) {
        return new OutcomeRow(
                MODULE, kind, number, about, WorkPlace.of(page, number), by.officerName(), by.at(), by.reason());
    }
}
