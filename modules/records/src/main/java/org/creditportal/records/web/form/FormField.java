package org.creditportal.records.web.form;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.creditportal.kernel.code.InvalidMoneyException;
import org.creditportal.kernel.code.Money;
import org.creditportal.records.api.template.ColumnInput;
import org.creditportal.records.api.template.ColumnNeed;
import org.creditportal.records.api.template.TemplateColumnRow;

/** A field of the form for one record: what was typed, and what is wrong with it. */
public class FormField implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Ends words that free text completes. */
    private static final String FREE_TEXT = "-";

    private static final String SEPARATOR = ";";

    private final TemplateColumnRow column;
    private final ColumnInput input;
    private final String former;
    private final boolean personal;
    private String value;
    private String[] chosen = {};
    private String other;
    private String fault;
    private String asked;
    private boolean confirmed;
    private boolean opening;

    private FormField(TemplateColumnRow column, String former, boolean personal) {
        this.column = column;
        this.former = former;
        this.personal = personal;
        this.input = isChoosable(column, former) ? column.input() : ColumnInput.TEXT;
        if (column.input() == ColumnInput.CHOICE && column.words().size() == 1) {
            value = column.words().get(0);
        }
        if (former != null && !personal) {
            fill();
        }
    }

    /** A field that nobody has filled in yet, but for what is known beforehand. */
    static FormField empty(TemplateColumnRow column, String known) {
        FormField field = new FormField(column, null, false);
        field.know(known);
        return field;
    }

    /** Says what is known before anybody types; {@code null} where nothing is. */
    final void know(String known) {
        if (known != null && input == ColumnInput.TEXT) {
            value = known;
        }
    }

    /** A field that shows what is on record. */
    static FormField filled(TemplateColumnRow column, String former) {
        return new FormField(column, former, false);
    }

    /** A field for a personal number: it stays empty, and then what is on record stays. */
    static FormField personal(TemplateColumnRow column, String masked) {
        return new FormField(column, masked, true);
    }

    /** Older records say kinds in words that no list has; these are corrected as text, so that nothing of them is lost. */
    private static boolean isChoosable(TemplateColumnRow column, String former) {
        return former == null
                || former.isEmpty()
                || switch (column.input()) {
                    case CHOICE -> wordOf(column, former) != null;
                    case CHOICES ->
                        Arrays.stream(former.split(SEPARATOR)).allMatch(part -> wordOf(column, part) != null);
                    case TEXT, PASSAGE, AMOUNT, DAY -> true;
                };
    }

    private static String wordOf(TemplateColumnRow column, String part) {
        return column.words().stream()
                .filter(word -> word.equals(part) || word.endsWith(FREE_TEXT) && part.startsWith(word))
                .findFirst()
                .orElse(null);
    }

    private void fill() {
        switch (input) {
            case CHOICE -> value = choose(former);
            case CHOICES ->
                chosen = former.isEmpty()
                        ? new String[0]
                        : Arrays.stream(former.split(SEPARATOR))
                                .map(this::choose)
                                .toArray(String[]::new);
            case TEXT, PASSAGE, AMOUNT, DAY -> value = former;
        }
    }

    private String choose(String part) {
        String word = wordOf(column, part);
        if (word != null && word.endsWith(FREE_TEXT)) {
            other = part.substring(word.length());
        }
        return word;
    }

    /** What stands in the file for it. */
    String written() {
        return switch (input) {
            case CHOICE -> completed(value);
            case CHOICES -> Arrays.stream(chosen).map(this::completed).collect(Collectors.joining(SEPARATOR));
            case TEXT, PASSAGE, AMOUNT, DAY -> value == null ? "" : value;
        };
    }

    private String completed(String word) {
        if (word == null) {
            return "";
        }
        return word.endsWith(FREE_TEXT) && other != null ? word + other : word;
    }

    void fault(String found) {
        fault = found;
    }

    /** Asks for a confirmation of an amount that is ten times what it was, or a tenth; returns whether it is still due. */
    boolean ask() {
        boolean due = isTenfold() && !(confirmed && Objects.equals(asked, value));
        confirmed = confirmed && !due;
        asked = due || isConfirmed() ? value : null;
        return due;
    }

    private boolean isTenfold() {
        if (input != ColumnInput.AMOUNT || former == null || former.isEmpty() || value == null) {
            return false;
        }
        try {
            return Money.ofTenThousandYuan(value).isTenfold(Money.ofTenThousandYuan(former));
        } catch (InvalidMoneyException toldBesideTheField) {
            return false;
        }
    }

    /** Begins a section where the field before is of another one. */
    void follow(FormSection before) {
        opening = before != getSection();
    }

    public FormSection getSection() {
        return FormSection.of(column.code());
    }

    /** Whether it is the first of its section. */
    public boolean isOpening() {
        return opening;
    }

    public String getCode() {
        return column.code();
    }

    public int getLongest() {
        return column.longest();
    }

    public boolean isRequired() {
        return column.need() == ColumnNeed.ALWAYS && !personal;
    }

    public boolean isLine() {
        return input == ColumnInput.TEXT;
    }

    public boolean isPassage() {
        return input == ColumnInput.PASSAGE;
    }

    public boolean isAmount() {
        return input == ColumnInput.AMOUNT;
    }

    public boolean isDay() {
        return input == ColumnInput.DAY;
    }

    public boolean isChoice() {
        return input == ColumnInput.CHOICE;
    }

    public boolean isChoices() {
        return input == ColumnInput.CHOICES;
    }

    /** Whether one of the words is completed by free text. */
    public boolean isOpen() {
        return (isChoice() || isChoices()) && column.words().stream().anyMatch(word -> word.endsWith(FREE_TEXT));
    }

    /** Whether it is a personal number that stays when nothing is given. */
    public boolean isPersonal() {
        return personal;
    }

    /** Whether the officer is asked to confirm the amount. */
    public boolean isAsked() {
        return asked != null;
    }

    /** What is on record, as a file would write it; a personal number masked; {@code null} for a new record. */
    public String getFormer() {
        return former;
    }

    public List<String> getWords() {
        return column.words();
    }

    /** What is wrong with it, and what to do; {@code null} when nothing was found. */
    public String getFault() {
        return fault;
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

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
