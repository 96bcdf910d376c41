package org.creditportal.records.domain.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.creditportal.kernel.page.Page;

/** The tenant's credit records. */
public interface CreditRecords {

    void add(CreditRecord record);

    /**
     * The record of a number.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    CreditRecord require(String number);

    /** The record of a number, if there is one. */
    Optional<CreditRecord> find(String number);

    /**
     * The record of a number, locked until the end of the transaction for a change.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    CreditRecord requireForChange(String number);

    /** Numbers of the records that hold these decisions, by decision key. */
    Map<String, String> numbersByDecision(Collection<String> decisionKeys);

    /** Whether a bureau has a record of the subject. */
    boolean exists(String subjectNumber, String bureau);

    /** The records that meet the conditions, those that are {@code null} left out. */
    Page<CreditRecord> search(Conditions conditions, Order order, int page, int size);

    /**
     * Conditions that hold together.
     *
     * @param text to be found in name, code or document number
     * @param decidedUntil inclusive
     */
    record Conditions(String text, Long batchId, LocalDate decidedFrom, LocalDate decidedUntil, String bureau) {}

    /** By what records are sorted; equal ones by age. */
    record Order(By by, boolean ascending) {

        /** Columns that can be sorted by. */
        public enum By {
            DECIDED_ON("decided_on"),
            RECORDED_AT("id"),
            SUBJECT_NAME("subject_name"),
            DOCUMENT_NUMBER("document_number");

            private final String column;

            By(String column) {
                this.column = column;
            }

            /** Name of the column. */
            public String column() {
                return column;
            }
        }
    }
}
