package org.creditportal.records.api.correction;

import java.io.Serializable;

/**
 * An item that a record says otherwise before and after a change. The item's name is in the bundle under
 * {@code Item.<item>}; values are as in {@link org.creditportal.records.api.record.ContentRow}.
 *
 * @param before {@code null} when it said nothing
 * @param after {@code null} when it says nothing any more
 */
public record ChangedItemRow(String item, String before, String after) implements Serializable {}
