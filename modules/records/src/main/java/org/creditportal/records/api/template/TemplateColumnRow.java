package org.creditportal.records.api.template;

import java.io.Serializable;
import java.util.List;

/**
 * A column of the import template, for those who prepare files. Name and explanation are in the bundle under
 * {@code column.<code>} and {@code column.<code>.help}.
 */
public class TemplateColumnRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String title;
    private final ColumnNeed need;
    private final int longest;
    private final ColumnInput input;
    private final List<String> words;

    public TemplateColumnRow(
            String code, String title, ColumnNeed need, int longest, ColumnInput input, List<String> words) {
        this.code = code;
        this.title = title;
        this.need = need;
        this.longest = longest;
        this.input = input;
        this.words = List.copyOf(words);
    }

    public String getCode() {
        return code;
    }

    /** The official title, always in Chinese: it is what the header of a file says. */
    public String getTitle() {
        return title;
    }

    public ColumnNeed getNeed() {
        return need;
    }

    /** The longest value, in characters. */
    public int getLongest() {
        return longest;
    }

    public ColumnInput getInput() {
        return input;
    }

    /**
     * The official words that the value is chosen from, always in Chinese; empty where any text may stand. A word that ends in
     * {@code -} is completed by free text.
     */
    public List<String> getWords() {
        return words;
    }
}
