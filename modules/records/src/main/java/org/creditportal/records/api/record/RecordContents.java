package org.creditportal.records.api.record;

import java.util.Collection;
import java.util.Map;
import org.creditportal.kernel.standing.AskedPastGate;

/**
 * Tells what records say in full, for papers that are made of them. Open to every caller, also in background work, because it is
 * local: it is reachable only inside the portal's own process. Who may look, and for what, was judged and written to the audit trail
 * at the gate of looks, which whoever asks has passed.
 */
@AskedPastGate
public interface RecordContents {

    /** By the record's number; what is withheld from the public today (K-7), withdrawn or unknown is left out. */
    Map<String, RecordContentView> findContents(Collection<String> numbers);
}
