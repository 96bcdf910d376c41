package org.creditportal.records.api.record;

import java.io.Serializable;

/**
 * A record as a search finds it.
 *
 * @param row what a table tells of it
 * @param standing how the record stands; of several that hold the gravest
 * @param place its place among sorted records
 */
public record FoundRecord(RecordRow row, RecordStanding standing, RecordCursor place) implements Serializable {}
