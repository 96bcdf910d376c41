package org.creditportal.records.api.record;

import java.util.Collection;
import java.util.Map;

/**
 * Tells what records say in full, for papers that are made of them. Open to every caller, also in background work, because it is
 * local: it is reachable only inside the portal's own process. Who may look, and for what, is the caller's to check and to write to
 * the audit trail.
 */
public interface RecordContents {

    /** By the record's number; what is withheld from the public today (K-7), withdrawn or unknown is left out. */
    Map<String, RecordContentView> findContents(Collection<String> numbers);
}
