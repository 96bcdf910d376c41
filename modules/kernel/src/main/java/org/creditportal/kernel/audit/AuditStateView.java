package org.creditportal.kernel.audit;

import java.time.Instant;

/** How far a trail is sealed. */
public class AuditStateView {

    private final AuditAnchor sealed;
    private final AuditAnchor anchored;
    private final long waiting;
    private final AuditFinding fault;

    /**
     * @param sealed the last block, or {@code null}
     * @param anchored what this node remembers, or {@code null}
     * @param waiting how many lines have no number yet
     * @param fault what is wrong with the end of the chain, or {@code null}
     */
    AuditStateView(AuditAnchor sealed, AuditAnchor anchored, long waiting, AuditFinding fault) {
        this.sealed = sealed;
        this.anchored = anchored;
        this.waiting = waiting;
        this.fault = fault;
    }

    /** Number of the last block; 0 when there is none. */
    public long getBlock() {
        return sealed == null ? 0 : sealed.block();
    }

    /** Number of the last sealed line; 0 when there is none. */
    public long getLine() {
        return sealed == null ? 0 : sealed.line();
    }

    public Instant getSealedAt() {
        return sealed == null ? null : sealed.at();
    }

    /** Number of the last block that this node has anchored; 0 when it has anchored none. */
    public long getAnchoredBlock() {
        return anchored == null ? 0 : anchored.block();
    }

    public Instant getAnchoredAt() {
        return anchored == null ? null : anchored.at();
    }

    public long getWaiting() {
        return waiting;
    }

    /** What is wrong, or {@code null}. */
    public AuditFault getFault() {
        return fault == null ? null : fault.fault();
    }

    /** Where, as the fault says. */
    public long getFaultNumber() {
        return fault == null ? 0 : fault.number();
    }
}
