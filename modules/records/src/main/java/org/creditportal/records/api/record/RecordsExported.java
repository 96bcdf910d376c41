package org.creditportal.records.api.record;

/**
 * What an export gave out.
 *
 * @param complete whether it was all that is found; else it ended at the limit
 */
public record RecordsExported(int count, boolean complete) {}
