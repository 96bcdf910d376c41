package org.creditportal.sanctions.api;

import java.util.EnumSet;
import java.util.Set;
import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.procedure.Transitions;

/** How far one bureau has come with one measure. Texts in the bundle under {@code TaskState.<NAME>}. */
public enum TaskState implements ProcedureState<TaskState> {
    /** The bureau is to receive it. */
    HANDED_OUT,
    /** The bureau is to respond. */
    RECEIVED,
    /** The bureau answered that it is not concerned; the lead bureau is to review that. */
    NOT_CONCERNED,
    /** The bureau answered that it cannot; the lead bureau is to review that. */
    CANNOT,
    /** The lead bureau accepts that nothing is done. */
    EXCUSED,
    /** The bureau applies the measure in its matters. */
    APPLYING,
    /** It was implemented in a matter; the bureau is to feed back. */
    IMPLEMENTED,
    /** The bureau has fed back; the lead bureau is to review that. */
    FED_BACK,
    /** The lead bureau accepts the feedback; the measure goes on, and may be implemented again. */
    REVIEWED,
    /** The measure was lifted; the bureau is to reverse what it did. */
    REVERSING,
    /** The bureau has reversed what it did. Final. */
    REVERSED,
    /** The measure was lifted before the bureau had done anything. Final. */
    LIFTED;

    private static final Transitions<TaskState> LIFE = Transitions.<TaskState>table()
            .from(HANDED_OUT, RECEIVED, LIFTED)
            .from(RECEIVED, APPLYING, NOT_CONCERNED, CANNOT, LIFTED)
            .from(NOT_CONCERNED, EXCUSED, RECEIVED, LIFTED)
            .from(CANNOT, EXCUSED, RECEIVED, LIFTED)
            .from(EXCUSED, LIFTED)
            .from(APPLYING, IMPLEMENTED, REVERSING)
            .from(IMPLEMENTED, FED_BACK, REVERSING)
            .from(FED_BACK, REVIEWED, IMPLEMENTED, REVERSING)
            .from(REVIEWED, IMPLEMENTED, REVERSING)
            .from(REVERSING, REVERSED);

    /** In which the lead bureau is to review what the bureau did. */
    public static final Set<TaskState> TO_REVIEW = EnumSet.of(NOT_CONCERNED, CANNOT, FED_BACK);

    @Override
    public Transitions<TaskState> transitions() {
        return LIFE;
    }

    /** Whether the measure was lifted, be it that something is still to be reversed. */
    public boolean isLifted() {
        return this == REVERSING || this == REVERSED || this == LIFTED;
    }

    /** Where lifting leads from here: whoever has begun to apply the measure has something to reverse. */
    public TaskState lifted() {
        return allows(REVERSING) ? REVERSING : LIFTED;
    }
}
