package org.creditportal.records.api.record;

/** How a promise is kept; texts in the bundle under {@code Fulfilment.<NAME>}. */
public enum Fulfilment {
    UNDER_WAY,
    FULFILLED,
    BROKEN
}
