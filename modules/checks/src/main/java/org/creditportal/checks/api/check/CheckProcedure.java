package org.creditportal.checks.api.check;

/**
 * A check from the first look to the outcome of its matter. Every look at a subject is kept and written to the audit trail,
 * found or not.
 */
public interface CheckProcedure {

    /**
     * Looks at a subject for a matter of an area that the officer's bureau answers for. The same form sent again gives the same
     * check.
     *
     * @throws org.creditportal.checks.api.CheckRefusedException where matter, basis or identifier are not what a look needs
     */
    CheckNumber begin(BeginCheck command);

    /** Looks again; where the answer is another one, it has to be read and reviewed again. */
    void lookAgain(LookAgain command);

    /** Undersigns as reader, or as reviewer who is another officer of the bureau (B-8); or gives the matter up. */
    void take(TakeCheckStep command);

    /**
     * Tells what came of the matter. It is checked once more in silence: what is in force has to be what was read and reviewed.
     *
     * @throws org.creditportal.checks.api.CheckRefusedException {@code checks.answerChanged} where it is not; {@code
     *     checks.notChecked} where it could not be checked; {@code checks.reasonForDeviation} where rule and outcome differ
     */
    void conclude(ConcludeCheck command);
}
