package org.creditportal.sanctions.api;

/** How grave the dishonesty is (NDRC Order 36 of 2025). Texts in the bundle under {@code Degree.<NAME>}. */
public enum Degree {
    MINOR,
    GENERAL,
    SERIOUS
}
