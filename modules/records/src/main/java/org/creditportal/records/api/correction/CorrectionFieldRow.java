package org.creditportal.records.api.correction;

import java.io.Serializable;
import org.creditportal.records.api.template.TemplateColumnRow;

/** A column of the form by which a record is corrected, with what it says now. */
public class CorrectionFieldRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String item;
    private final TemplateColumnRow column;
    private final String value;
    private final boolean personal;

    public CorrectionFieldRow(String item, TemplateColumnRow column, String value, boolean personal) {
        this.item = item;
        this.column = column;
        this.value = value;
        this.personal = personal;
    }

    /** What the column means; its name is in the bundle under {@code Item.<item>}. */
    public String getItem() {
        return item;
    }

    public TemplateColumnRow getColumn() {
        return column;
    }

    /** As a file would write it; a personal number is masked, to be shown and never sent back. */
    public String getValue() {
        return value;
    }

    /** Whether it is a personal number: left empty, what is on record stays. */
    public boolean isPersonal() {
        return personal;
    }
}
