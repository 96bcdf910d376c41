package org.creditportal.records.api.record;

import java.time.LocalDate;

/** How a record stands today; texts in the bundle under {@code RecordStanding.<NAME>}. */
public enum RecordStanding {
    /** Not withdrawn; as a row's standing also neither disputed nor repaired. */
    ON_RECORD,
    /** The subject objected, and the objection is open. */
    DISPUTED,
    /** The subject's credit was repaired. */
    REPAIRED,
    /** Taken back by its provider. */
    WITHDRAWN;

    /** How a whole record stands on a day; of several that hold the gravest, as in a search. */
    public static RecordStanding of(RecordView record, LocalDate today) {
        return of(record.withdrawnAt() != null, record.repairedOn(), record.disputedSince() != null, today);
    }

    /** The gravest of what holds on a day. */
    public static RecordStanding of(boolean withdrawn, LocalDate repairedOn, boolean disputed, LocalDate today) {
        if (withdrawn) {
            return WITHDRAWN;
        }
        if (repairedOn != null && !repairedOn.isAfter(today)) {
            return REPAIRED;
        }
        return disputed ? DISPUTED : ON_RECORD;
    }
}
