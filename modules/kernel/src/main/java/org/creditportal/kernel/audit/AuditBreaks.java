package org.creditportal.kernel.audit;

import java.util.List;

/**
 * Places where the tenant's audit trail is broken and cannot be mended: one officer looks into it, a second one confirms, and the
 * trail goes on from there, telling of the place for ever.
 */
public interface AuditBreaks {

    /** The permission to confirm. */
    String PERMISSION = "audit.confirm";

    /**
     * What is wrong with the chain and not acknowledged, in one text; empty when it is in order. Reads the whole trail; for those
     * who may read it.
     */
    String findBroken();

    /** What was acknowledged, the oldest first; for those who may read the trail or confirm. */
    List<AuditBreakView> acknowledged();

    /**
     * Acknowledges all that is wrong with the chain now.
     *
     * @throws AuditBreakOtherException when that is nothing, or something else than was looked into
     */
    void acknowledge(AcknowledgeBreak command);
}
