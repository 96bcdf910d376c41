package org.creditportal.records.api.template;

/** When a column of the template must be filled. Texts in the bundle under {@code ColumnNeed.<NAME>}. */
public enum ColumnNeed {
    /** In every row. */
    ALWAYS,
    /** Where another column says so; the column's explanation tells when. */
    SOMETIMES,
    /** Never; empty is fine. */
    NEVER
}
