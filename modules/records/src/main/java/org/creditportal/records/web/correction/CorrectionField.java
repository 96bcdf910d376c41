package org.creditportal.records.web.correction;

import java.io.Serializable;
import org.creditportal.records.api.correction.CorrectionFieldRow;

/** A field of the form by which a record is corrected: what it says, and what is wrong with that. */
public class CorrectionField implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Values that may be longer than so many characters are given several lines. */
    private static final int LONG = 500;

    private final CorrectionFieldRow row;
    private String value;
    private String fault;

    CorrectionField(CorrectionFieldRow row) {
        this.row = row;
        this.value = row.isPersonal() ? "" : row.getValue();
    }

    void fault(String found) {
        fault = found;
    }

    public String getCode() {
        return row.getColumn().getCode();
    }

    public String getItem() {
        return row.getItem();
    }

    public int getLongest() {
        return row.getColumn().getLongest();
    }

    public boolean isPassage() {
        return getLongest() >= LONG;
    }

    public boolean isPersonal() {
        return row.isPersonal();
    }

    /** The personal number that stays when nothing is given, masked. */
    public String getFormer() {
        return row.getValue();
    }

    /** What is wrong with it, and what to do; {@code null} when nothing was found. */
    public String getFault() {
        return fault;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value == null ? "" : value;
    }
}
