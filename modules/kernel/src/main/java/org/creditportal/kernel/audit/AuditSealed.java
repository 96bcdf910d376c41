package org.creditportal.kernel.audit;

import java.util.Optional;

/**
 * What became of one attempt to seal.
 *
 * @param fault why nothing was sealed although lines wait, or which of them the portal did not write
 * @param end the last block of a chain that was found in order; nothing while there is none, or another node is sealing
 * @param more whether more lines wait than one block takes
 */
public record AuditSealed(Optional<AuditFinding> fault, Optional<AuditBlock> end, boolean more) {

    static AuditSealed elsewhere() {
        return new AuditSealed(Optional.empty(), Optional.empty(), false);
    }

    static AuditSealed stopped(AuditFinding fault) {
        return new AuditSealed(Optional.of(fault), Optional.empty(), false);
    }
}
