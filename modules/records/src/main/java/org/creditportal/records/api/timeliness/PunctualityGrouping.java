package org.creditportal.records.api.timeliness;

/** By what on-time rates are told. Texts in the bundle under {@code PunctualityGrouping.<NAME>}. */
public enum PunctualityGrouping {
    BUREAU,
    ITEM,
    MONTH
}
