package org.creditportal.checks.api.register;

/** How a matter came in; texts in the bundle under {@code MatterSource.<NAME>}. */
public enum MatterSource {
    FORM,
    FILE,
    /** The bureau's own system told it. */
    INTERFACE
}
