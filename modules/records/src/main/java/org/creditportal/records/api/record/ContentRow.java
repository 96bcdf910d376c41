package org.creditportal.records.api.record;

import java.io.Serializable;

/**
 * One item of what a record says beyond what all have in common. The item's name is in the bundle under
 * {@code Item.<item>}.
 *
 * @param item name of the item, for example {@code FINE}; stable
 * @param value as reported; amounts in yuan with two decimals, days as 2026-01-31, kinds of penalty and licence as names, personal numbers masked
 */
public record ContentRow(String item, String value) implements Serializable {}
