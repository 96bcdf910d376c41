package org.creditportal.casework.api.citation;

import java.util.List;

/** What rests on documents in one module: rules, kinds of lists, measures, duties. A CDI bean, found by itself. */
public interface CitationSource {

    /** Everything of the current tenant, with what it cites; few enough to be told at once. */
    List<CitingRow> citing();
}
