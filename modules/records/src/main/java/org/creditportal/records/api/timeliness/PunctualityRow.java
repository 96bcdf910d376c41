package org.creditportal.records.api.timeliness;

import java.io.Serializable;

/**
 * The rate of one bureau, item or month.
 *
 * @param key id of the bureau, number of the item, or the month as {@code 2026-10}
 * @param name the item's name; {@code null} for bureaus and months, whose names the page knows
 */
public record PunctualityRow(String key, String name, OnTimeRate rate) implements Serializable {}
