package org.creditportal.records.api.batch;

import java.util.Optional;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.record.RecordNumber;

/**
 * Inspections as records, written where their results are told. Open to every caller, because it is local: it is reachable only inside
 * the portal's own process, within the transaction of an act whose permission was judged. The record is the bureau's at work, with a
 * source document and a batch as any other, and is shown, corrected and disputed as any other.
 */
public interface InspectionRecords {

    /**
     * Puts it on record at once, in the caller's transaction; to be called before the caller locks records.
     *
     * @return its number; empty where the catalogue in force names no item by which the bureau reports inspections: nothing outside it
     *     can be recorded
     * @throws RecordsException {@link RecordsError#NOT_FIT_TO_RECORD} where it is not fit to be a record
     */
    Optional<RecordNumber> record(RecordInspection command);
}
