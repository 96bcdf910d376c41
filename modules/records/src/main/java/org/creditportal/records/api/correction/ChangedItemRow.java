package org.creditportal.records.api.correction;

import java.io.Serializable;

/**
 * An item that a record says otherwise before and after a change. The item's name is in the bundle under
 * {@code Item.<item>}; values are as in {@link org.creditportal.records.api.record.ContentRow}.
 */
public class ChangedItemRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String item;
    private final String before;
    private final String after;

    public ChangedItemRow(String item, String before, String after) {
        this.item = item;
        this.before = before;
        this.after = after;
    }

    public String getItem() {
        return item;
    }

    /** {@code null} when it said nothing. */
    public String getBefore() {
        return before;
    }

    /** {@code null} when it says nothing any more. */
    public String getAfter() {
        return after;
    }
}
