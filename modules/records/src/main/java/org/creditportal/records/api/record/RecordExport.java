package org.creditportal.records.api.record;

import java.util.Locale;
import java.util.function.Consumer;
import org.creditportal.kernel.job.RequestJob;

/** Gives out all records that are found. Needs {@code records.view}; sees what {@link RecordLookup} sees. */
public interface RecordExport {

    /**
     * Hands on the records, the latest decision first, some at a time, until there are no more or the limit is reached.
     * Written to the audit trail with what was asked for and how many were handed on, once all are:
     * the taker keeps them, and gives them out only after the call has returned.
     *
     * @param limit at most so many
     * @return how many were handed on
     */
    RecordsExported export(RecordCriteria criteria, int limit, Consumer<FoundRecord> taker);

    /**
     * The job that writes all records that are found into a workbook, of what the officer may see now.
     *
     * @param language of the words in it
     */
    RequestJob requireRequest(RecordCriteria criteria, Locale language);
}
