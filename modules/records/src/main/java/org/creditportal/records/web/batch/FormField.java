package org.creditportal.records.web.batch;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.api.template.ColumnInput;
import org.creditportal.records.api.template.ColumnNeed;
import org.creditportal.records.api.template.TemplateColumnRow;

/** A field of the form for one record: what was typed, and what is wrong with it. */
public class FormField implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Ends words that free text completes. */
    private static final String FREE_TEXT = "-";

    private final TemplateColumnRow column;
    private String value;
    private String[] chosen = {};
    private String other;
    private RowErrorRow error;

    FormField(TemplateColumnRow column) {
        this.column = column;
        if (column.getInput() == ColumnInput.CHOICE && column.getWords().size() == 1) {
            value = column.getWords().get(0);
        }
    }

    /** What stands in the file for it. */
    String written() {
        return switch (column.getInput()) {
            case CHOICE -> completed(value);
            case CHOICES -> Arrays.stream(chosen).map(this::completed).collect(Collectors.joining(";"));
            case TEXT, PASSAGE, DAY -> value == null ? "" : value;
        };
    }

    private String completed(String word) {
        if (word == null) {
            return "";
        }
        return word.endsWith(FREE_TEXT) && other != null ? word + other : word;
    }

    void fault(RowErrorRow found) {
        error = found;
    }

    public TemplateColumnRow getColumn() {
        return column;
    }

    public String getCode() {
        return column.getCode();
    }

    public boolean isRequired() {
        return column.getNeed() == ColumnNeed.ALWAYS;
    }

    public boolean isLine() {
        return column.getInput() == ColumnInput.TEXT;
    }

    public boolean isPassage() {
        return column.getInput() == ColumnInput.PASSAGE;
    }

    public boolean isDay() {
        return column.getInput() == ColumnInput.DAY;
    }

    public boolean isChoice() {
        return column.getInput() == ColumnInput.CHOICE;
    }

    public boolean isChoices() {
        return column.getInput() == ColumnInput.CHOICES;
    }

    /** Whether one of the words is completed by free text. */
    public boolean isOpen() {
        return column.getWords().stream().anyMatch(word -> word.endsWith(FREE_TEXT));
    }

    public List<String> getWords() {
        return column.getWords();
    }

    /** What is wrong with it; {@code null} when nothing was found. */
    public RowErrorRow getError() {
        return error;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String... chosen) {
        this.chosen = chosen == null ? new String[0] : chosen.clone();
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
