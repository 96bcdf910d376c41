package org.creditportal.records.web.form;

import java.util.regex.Pattern;

/** What a field of the record form is about, by the code of its column. */
public enum FormSection {
    SUBJECT("[A-Z]+_(XDR|FR).*"),
    AUTHORITY("[A-Z]+_([A-Z]*JG|SJLY|LYDW|SLDW)(DM)?"),
    OTHER("[A-Z]+"),
    DECISION(".*");

    private final Pattern codes;

    FormSection(String codes) {
        this.codes = Pattern.compile(codes);
    }

    static FormSection of(String code) {
        for (FormSection section : values()) {
            if (section.codes.matcher(code).matches()) {
                return section;
            }
        }
        throw new IllegalStateException("The last section takes every code: " + code);
    }

    /** What is known there of the organisation that it is about; {@code null} where nothing is. */
    static String knownOf(String code, String name, String socialCreditCode) {
        if (code.endsWith("_XDR_MC")) {
            return name;
        }
        return code.endsWith("_XDR_SHXYM") ? socialCreditCode : null;
    }

    /** What the own bureau would write there; {@code null} where only the decision knows. */
    static String known(String code, String bureauName, String bureauCode) {
        if (of(code) != AUTHORITY) {
            return null;
        }
        return code.endsWith("DM") ? bureauCode : bureauName;
    }
}
