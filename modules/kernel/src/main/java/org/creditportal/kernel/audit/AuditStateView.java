package org.creditportal.kernel.audit;

import java.time.Instant;

/**
 * How far a trail is sealed.
 *
 * @param block number of the last block; 0 when there is none
 * @param line number of the last sealed line; 0 when there is none
 * @param anchoredBlock number of the last block that this node has anchored; 0 when it has anchored none
 * @param waiting how many lines have no number yet
 * @param fault what is wrong with the end of the chain, or {@code null}
 * @param faultNumber where, as the fault says
 */
public record AuditStateView(
        long block,
        long line,
        Instant sealedAt,
        long anchoredBlock,
        Instant anchoredAt,
        long waiting,
        AuditFault fault,
        long faultNumber) {

    /**
     * @param sealed the last block, or {@code null}
     * @param anchored what this node remembers, or {@code null}
     * @param finding what is wrong, or {@code null}
     */
    AuditStateView(AuditAnchor sealed, AuditAnchor anchored, long waiting, AuditFinding finding) {
        this(
                sealed == null ? 0 : sealed.block(),
                sealed == null ? 0 : sealed.line(),
                sealed == null ? null : sealed.at(),
                anchored == null ? 0 : anchored.block(),
                anchored == null ? null : anchored.at(),
                waiting,
                finding == null ? null : finding.fault(),
                finding == null ? 0 : finding.number());
    }
}
