package org.creditportal.records.api.correction;

/**
 * Withholding of single records from the public (K-7: state secret, trade secret, privacy, minors): declared with
 * {@code records.withhold}, lifted with {@code records.release}; by officers of the providing bureau or of the credit office.
 * Each needs a second officer ({@link CorrectionProcedure#decide}): a declaration hides the record at once and is confirmed
 * or lifted by another officer afterwards, lifting takes effect when another officer has agreed. What follows from a person's
 * age needs no declaration and cannot be lifted.
 */
public interface RecordWithholding {

    /**
     * Declares it; once more has no effect. The number of the proposal that waits for the second officer.
     *
     * @throws org.creditportal.records.api.RecordsException when it was declared before
     */
    CorrectionNumber withhold(WithholdRecord command);

    /**
     * Proposes to lift it.
     *
     * @throws org.creditportal.records.api.RecordsException when nothing was declared
     */
    CorrectionNumber proposeRelease(ReleaseRecord command);
}
