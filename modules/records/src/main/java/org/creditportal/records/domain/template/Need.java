package org.creditportal.records.domain.template;

/** When a value must be given; the published form is {@code api.template.ColumnNeed}. */
public enum Need {
    ALWAYS,
    SOMETIMES,
    NEVER;

    /** The need in one sheet for organisations and persons; {@code null} stands for no such column. */
    static Need ofBoth(Need one, Need other) {
        if (one == other) {
            return one;
        }
        boolean always = one == ALWAYS || other == ALWAYS;
        boolean sometimes = one == SOMETIMES || other == SOMETIMES;
        return always || sometimes ? SOMETIMES : NEVER;
    }
}
