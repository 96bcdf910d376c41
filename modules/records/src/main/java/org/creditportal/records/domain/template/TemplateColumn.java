package org.creditportal.records.domain.template;

import org.creditportal.records.api.template.ColumnNeed;

/**
 * A column of a template.
 *
 * @param code as the template writes it, for example {@code CF_WSH}
 * @param longest the longest value, in characters
 * @param title the official title, always in Chinese
 */
public record TemplateColumn(String code, Item item, ColumnNeed need, int longest, String title) {}
