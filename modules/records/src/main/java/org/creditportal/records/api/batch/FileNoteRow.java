package org.creditportal.records.api.batch;

import java.io.Serializable;

/**
 * Something about how a file was read that whoever sent it should know.
 *
 * @param code what was noted; text in the bundle under {@code FileNoteKind.<code>}, stable
 * @param what the sheet, the rows or the columns that are meant
 */
public record FileNoteRow(String code, String what) implements Serializable {}
