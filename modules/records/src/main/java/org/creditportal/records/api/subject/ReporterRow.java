package org.creditportal.records.api.subject;

import java.io.Serializable;

/** How many records of a subject a bureau reported. */
public class ReporterRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String bureau;
    private final long records;

    public ReporterRow(String bureau, long records) {
        this.bureau = bureau;
        this.records = records;
    }

    public String getBureau() {
        return bureau;
    }

    public long getRecords() {
        return records;
    }
}
