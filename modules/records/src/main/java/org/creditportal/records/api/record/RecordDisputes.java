package org.creditportal.records.api.record;

import java.time.LocalDate;

/**
 * What the modules above tell of a record's standing: objections and repairs (K-27, K-29, Order 36 of 2026). Every call joins
 * the caller's transaction and is refused without one, so that it stands or falls with the caller's own decision. Open to
 * every caller, because it is local: reachable only inside the portal's own process. Who may file or decide is the caller's to
 * check.
 */
public interface RecordDisputes {

    /**
     * An objection was accepted for verification: measures that rest on the record are suspended. Once more has no effect.
     *
     * @throws org.creditportal.records.api.RecordsException when the record was withdrawn
     */
    void dispute(RecordNumber number);

    /** Verification ended and the record stands: suspended measures go on. Without a dispute it has no effect. */
    void stand(RecordNumber number);

    /**
     * It is repaired: no longer shown or used. Once more has no effect.
     *
     * @param on the legal date of the repair
     * @throws org.creditportal.records.api.RecordsException when the record was withdrawn
     */
    void repair(RecordNumber number, LocalDate on);
}
