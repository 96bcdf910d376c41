package org.creditportal.records.api.template;

/** How a person fills a column in. */
public enum ColumnInput {
    /** A line. */
    TEXT,
    /** Several lines. */
    PASSAGE,
    /** An amount of money in units of 10,000 yuan. */
    AMOUNT,
    /** A date. */
    DAY,
    /** One of the column's words. */
    CHOICE,
    /** Some of the column's words, with semicolons between. */
    CHOICES
}
