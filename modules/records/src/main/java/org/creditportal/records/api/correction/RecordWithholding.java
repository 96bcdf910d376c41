package org.creditportal.records.api.correction;

/**
 * Withholding of single records from the public (K-7: state secret, trade secret, privacy, minors): declared with
 * {@code records.withhold}, lifted with {@code records.release}; by officers of the providing bureau or of the credit office.
 * What follows from a person's age needs no declaration and cannot be lifted.
 */
public interface RecordWithholding {

    /** Declares it, instead of an earlier declaration; once more has no effect. */
    void withhold(WithholdRecord command);

    /**
     * Lifts it.
     *
     * @throws org.creditportal.records.api.RecordsException when nothing was declared
     */
    void release(ReleaseRecord command);
}
