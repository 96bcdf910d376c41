package org.creditportal.kernel.audit;

/**
 * The audited act that the current thread is doing: what is done in it may say how it ended. Outside any act there is
 * nothing to say it to.
 */
public final class AuditedAct {

    private static final ThreadLocal<AuditedAct> CURRENT = new ThreadLocal<>();

    private final AuditedAct outer;
    private boolean unchanged;
    private boolean handedOn;

    private AuditedAct(AuditedAct outer) {
        this.outer = outer;
    }

    /** Says that the act found everything as it was asked for: the trail then tells that it changed nothing. */
    public static void changedNothing() {
        AuditedAct act = CURRENT.get();
        if (act != null) {
            act.unchanged = true;
        }
    }

    /** Says that the act is done by another one, which follows: where that changes nothing, it changed nothing either. */
    public static void isHandedOn() {
        AuditedAct act = CURRENT.get();
        if (act != null) {
            act.handedOn = true;
        }
    }

    static AuditedAct begin() {
        AuditedAct act = new AuditedAct(CURRENT.get());
        CURRENT.set(act);
        return act;
    }

    void end() {
        if (outer == null) {
            CURRENT.remove();
        } else {
            outer.unchanged = outer.handedOn ? unchanged : outer.unchanged;
            CURRENT.set(outer);
        }
    }

    /** Whether it is part of no other act, whose line would tell what became of both. */
    boolean isOutermost() {
        return outer == null;
    }

    AuditOutcome outcome() {
        return unchanged ? AuditOutcome.UNCHANGED : AuditOutcome.SUCCESS;
    }
}
