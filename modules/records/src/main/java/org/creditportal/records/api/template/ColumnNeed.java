package org.creditportal.records.api.template;

/** When a column of the template must be filled. Texts in the bundle under {@code ColumnNeed.<NAME>}. */
public enum ColumnNeed {
    /** In every row. */
    ALWAYS,
    /** Where another column says so; the column's explanation tells when. */
    SOMETIMES,
    /** Never; empty is fine. */
    NEVER;

    /** The need in one sheet for organisations and persons; {@code null} stands for no such column. */
    public static ColumnNeed ofBoth(ColumnNeed one, ColumnNeed other) {
        if (one == other) {
            return one;
        }
        boolean always = one == ALWAYS || other == ALWAYS;
        boolean sometimes = one == SOMETIMES || other == SOMETIMES;
        return always || sometimes ? SOMETIMES : NEVER;
    }
}
