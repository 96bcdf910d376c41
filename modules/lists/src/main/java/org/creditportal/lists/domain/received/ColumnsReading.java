package org.creditportal.lists.domain.received;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.creditportal.kernel.procedure.Signature;

/** That an officer has read which columns of a delivery nobody here understands, and that none of them says that an entry is over. */
@Embeddable
public class ColumnsReading {

    @Column(name = "columns_reader")
    private String reader;

    @Column(name = "columns_reader_name")
    private String readerName;

    @Column(name = "columns_read_at")
    private Instant at;

    protected ColumnsReading() {}

    ColumnsReading(Signature by) {
        this.reader = by.officer();
        this.readerName = by.officerName();
        this.at = by.at();
    }

    /** Of another delivery with the same columns. */
    ColumnsReading copy() {
        ColumnsReading copy = new ColumnsReading();
        copy.reader = reader;
        copy.readerName = readerName;
        copy.at = at;
        return copy;
    }

    public String reader() {
        return reader;
    }

    public String readerName() {
        return readerName;
    }

    public Instant at() {
        return at;
    }
}
