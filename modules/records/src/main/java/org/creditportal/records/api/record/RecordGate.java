package org.creditportal.records.api.record;

import java.util.Optional;

/**
 * Whether records may leave for the public or for other systems (K-7); to be asked before every publication and push. Open to
 * every caller, also in background work, because it is local: it is reachable only inside the portal's own process.
 */
public interface RecordGate {

    /**
     * Why the record must not be made public today: as declared, or because the person is a minor.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is no such record
     */
    Optional<WithholdingGround> findWithholding(RecordNumber number);

    /** Whether it exists, is on record, within its legal ceiling, not repaired and not withheld today. */
    boolean mayBePublished(RecordNumber number);
}
