package org.creditportal.records.api.record;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What of one module rests on records. Each module above that builds on records implements it, so that officers are told before
 * an act what would fall with it, and no row of a file changes silently what others rely on. Asked within the caller's
 * transaction.
 */
public interface RecordReliance {

    /** What rests on the record now. */
    List<ReliantRow> on(RecordNumber number);

    /** Those of the records, by number, on which anything rests now. */
    Set<String> among(Collection<String> numbers);
}
