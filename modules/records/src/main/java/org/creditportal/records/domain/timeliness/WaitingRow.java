package org.creditportal.records.domain.timeliness;

/** A row that waits, and the number and name of the file that it came in. */
public record WaitingRow(UnsettledRow row, String batchNumber, String fileName) {

    /** Where a page that ends with this row ends. */
    public DuePosition position() {
        return new DuePosition(row.dueOn(), row.batchId(), row.line());
    }
}
