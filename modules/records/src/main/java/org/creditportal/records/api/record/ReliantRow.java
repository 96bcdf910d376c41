package org.creditportal.records.api.record;

import java.io.Serializable;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * Something that rests on a record, as a line of a table.
 *
 * @param page where it is shown, for example {@code /lists/detail}; takes the number
 * @param published whether the public sees it
 */
public record ReliantRow(String page, String number, LocalizedText what, LocalizedText standing, boolean published)
        implements Serializable {}
