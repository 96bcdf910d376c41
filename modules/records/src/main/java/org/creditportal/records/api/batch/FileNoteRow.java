package org.creditportal.records.api.batch;

import java.io.Serializable;

/** Something about how a file was read that whoever sent it should know. */
public class FileNoteRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String what;

    public FileNoteRow(String code, String what) {
        this.code = code;
        this.what = what;
    }

    /** What was noted; text in the bundle under {@code FileNoteKind.<code>}, stable. */
    public String getCode() {
        return code;
    }

    /** The sheet, the rows or the columns that are meant. */
    public String getWhat() {
        return what;
    }
}
