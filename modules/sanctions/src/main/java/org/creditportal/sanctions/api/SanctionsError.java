package org.creditportal.sanctions.api;

import org.creditportal.kernel.error.ErrorCode;

/** Rules of joint sanctions and incentives that a caller can break; the texts are in the bundles under {@code error.<key>}. */
public enum SanctionsError implements ErrorCode {
    /** A measure without document and article of its legal basis (K-16). */
    BASIS_MISSING("sanctions.basisMissing"),
    /** A measure that cuts rights rests on something below law, regulation and central policy. */
    BASIS_TOO_LOW("sanctions.basisTooLow"),
    /** A local sanction without a local regulation as basis. */
    LOCAL_REGULATION_MISSING("sanctions.localRegulationMissing"),
    /** A measure without name, object, unit, field or matter, or with what the tenant does not have. */
    MEASURE_INCOMPLETE("sanctions.measureIncomplete"),
    /** What cuts rights was to fit minor dishonesty. */
    OUT_OF_PROPORTION("sanctions.outOfProportion"),
    /** A chosen measure does not fit the case. Argument: its code. */
    MEASURE_UNFIT("sanctions.measureUnfit"),
    /** The measure was taken out of the catalogue or changed since it was chosen. Argument: its code. */
    MEASURE_CHANGED("sanctions.measureChanged"),
    /** A case without a measure is dispensed with, not initiated. */
    NOTHING_CHOSEN("sanctions.nothingChosen"),
    /** Measures were chosen, so that the case is not dispensed with. */
    MEASURES_CHOSEN("sanctions.measuresChosen"),
    /** The measures do not apply today: suspended, not begun or over. */
    NOT_IN_FORCE("sanctions.notInForce"),
    /** Feedback without its day, its result or its matter, or with a day that has not come. */
    FEEDBACK_INCOMPLETE("sanctions.feedbackIncomplete"),
    /** The tenant demands a document with this result. */
    EVIDENCE_MISSING("sanctions.evidenceMissing"),
    /** The step is not taken in this way: feedback comes with what it says, review is another right. */
    STEP_OF_ANOTHER_KIND("sanctions.stepOfAnotherKind"),
    /** The person, the reason, the last day or the task does not fit a restriction. */
    RESTRICTION_UNFIT("sanctions.restrictionUnfit"),
    /** Who is restricted for a serious violation did not represent the company on the day of the decision. */
    NOT_REPRESENTING("sanctions.notRepresenting"),
    /** The person is restricted for the reason because of the company already. Argument: number of the restriction. */
    PERSON_RESTRICTED("sanctions.personRestricted"),
    /** The ground has a case that is not over. Argument: number of the case. */
    CASE_OPEN("sanctions.caseOpen"),
    /** The record may not be rested on today. Argument: record number. */
    GROUND_NOT_USABLE("sanctions.groundNotUsable"),
    /** A case without its field, degree, basis or last day. */
    CASE_INCOMPLETE("sanctions.caseIncomplete"),
    /** A mark without its law, with a last day that does not fit, or on what no mark can rest on. */
    MARK_UNFIT("sanctions.markUnfit"),
    /** The bureau has a mark on the ground that is not over. Argument: its number. */
    MARK_OPEN("sanctions.markOpen"),
    /** A plan without its matter, period or lists. */
    PLAN_INCOMPLETE("sanctions.planIncomplete"),
    /** Lines of a list cannot be taken. */
    PLAN_LINES("sanctions.planLines"),
    /** A line that is no code of anybody on record. */
    SUBJECT_UNKNOWN("sanctions.subjectUnknown"),
    /** Several on record have the code. */
    SUBJECT_AMBIGUOUS("sanctions.subjectAmbiguous"),
    /** The code is on record for somebody who never had the name beside it. */
    SUBJECT_OTHER_NAME("sanctions.subjectOtherName"),
    /** A line that says what an earlier one says. */
    LINE_REPEATED("sanctions.lineRepeated"),
    /** An inspector without card or name. */
    INSPECTOR_INCOMPLETE("sanctions.inspectorIncomplete"),
    /** Too few inspectors may inspect somebody. Arguments: name of the subject, how many it takes. */
    INSPECTORS_TOO_FEW("sanctions.inspectorsTooFew"),
    /** A result without what was found or its day, of an inspection that is told already, or with a record of somebody else. */
    RESULT_UNFIT("sanctions.resultUnfit"),
    /** A violation or an order to correct without the record that it led to. */
    RESULT_WITHOUT_RECORD("sanctions.resultWithoutRecord"),
    /** The bureau has nothing to do by a day, so that nobody can urge it. */
    NOTHING_DUE("sanctions.nothingDue"),
    /** A typical case tells what was fed back, while the measures apply. */
    TYPICAL_CASE_UNFIT("sanctions.typicalCaseUnfit"),
    /** The task is told as a typical case already. Argument: its number. */
    TYPICAL_CASE_OPEN("sanctions.typicalCaseOpen"),
    /** Title or text is missing or too long. Arguments: longest title, longest text. */
    TYPICAL_CASE_TEXT("sanctions.typicalCaseText"),
    /** A citizen's number would be published. */
    TYPICAL_CASE_NUMBER("sanctions.typicalCaseNumber");

    private final String key;

    SanctionsError(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
