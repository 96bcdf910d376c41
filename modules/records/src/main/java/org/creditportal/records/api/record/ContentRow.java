package org.creditportal.records.api.record;

import java.io.Serializable;

/**
 * One item of what a record says beyond what all have in common. The item's name is in the bundle under
 * {@code Item.<item>}.
 */
public class ContentRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String item;
    private final String value;

    public ContentRow(String item, String value) {
        this.item = item;
        this.value = value;
    }

    /** Name of the item, for example {@code FINE}; stable. */
    public String getItem() {
        return item;
    }

    /**
     * As reported; amounts in yuan with two decimals, days as 2026-01-31, kinds of penalty and licence as names, personal
     * numbers masked.
     */
    public String getValue() {
        return value;
    }
}
