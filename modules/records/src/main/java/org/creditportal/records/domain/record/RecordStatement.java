package org.creditportal.records.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a record says beyond what all have in common: {@link RecordContent} as stored text, personal numbers encrypted. */
@Entity
@Table(name = "rec_content")
public class RecordStatement {

    @Id
    @Column(name = "record_id", nullable = false, updatable = false)
    private Long recordId;

    @Column(name = "content", nullable = false)
    private String text;

    protected RecordStatement() {}

    RecordStatement(long recordId, String text) {
        this.recordId = recordId;
        this.text = text;
    }

    void replace(String newText) {
        text = newText;
    }

    String text() {
        return text;
    }
}
