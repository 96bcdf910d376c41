package org.creditportal.records.api.template;

import java.io.Serializable;
import java.util.List;

/**
 * A column of the import template, for those who prepare files. Name and explanation are in the bundle under
 * {@code column.<code>} and {@code column.<code>.help}.
 *
 * @param title the official title, always in Chinese: it is what the header of a file says
 * @param longest the longest value, in characters
 * @param words the official words that the value is chosen from, always in Chinese; empty where any text may stand. A word that ends in {@code -} is completed by free text
 */
public record TemplateColumnRow(
        String code, String title, ColumnNeed need, int longest, ColumnInput input, List<String> words)
        implements Serializable {

    public TemplateColumnRow {
        words = List.copyOf(words);
    }
}
