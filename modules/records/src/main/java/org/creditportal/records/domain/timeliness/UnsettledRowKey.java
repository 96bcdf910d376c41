package org.creditportal.records.domain.timeliness;

import java.io.Serializable;
import java.util.Objects;

/** Which row: batch and line. */
public class UnsettledRowKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private long batchId;
    private long line;

    /** For the persistence provider. */
    public UnsettledRowKey() {}

    public UnsettledRowKey(long batchId, long line) {
        this.batchId = batchId;
        this.line = line;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnsettledRowKey key && key.batchId == batchId && key.line == line;
    }

    @Override
    public int hashCode() {
        return Objects.hash(batchId, line);
    }
}
