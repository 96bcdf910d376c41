package org.creditportal.kernel.error;

/** A stable code of a broken rule. One enum per module implements it. */
public interface ErrorCode {

    /** {@code <module>.<camelCaseName>}; the bundle of that module holds the text under {@code error.<key>}. */
    String key();
}
