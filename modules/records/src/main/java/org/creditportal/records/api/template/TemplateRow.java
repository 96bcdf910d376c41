package org.creditportal.records.api.template;

import java.io.Serializable;
import org.creditportal.records.api.record.RecordKind;

/** A template that files for import may follow. Its name is in the bundle under {@code template.label.<id>}. */
public class TemplateRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final RecordKind kind;
    private final int edition;

    public TemplateRow(String id, RecordKind kind, int edition) {
        this.id = id;
        this.kind = kind;
        this.edition = edition;
    }

    /** For example {@code penalty-2018-corporate}. */
    public String getId() {
        return id;
    }

    public RecordKind getKind() {
        return kind;
    }

    /** Year in which it was introduced: 2016 or 2018. */
    public int getEdition() {
        return edition;
    }
}
