package org.creditportal.checks.api;

import org.creditportal.kernel.error.ErrorCode;

/** Rules of checks that a caller can break; the texts are in the bundles under {@code error.<key>}. */
public enum ChecksError implements ErrorCode {
    /** The tenant has no such area. Argument: the area. */
    AREA_UNKNOWN("checks.areaUnknown"),
    /** The officer's bureau does not answer for the area (PIPL Art. 34). Argument: the area. */
    AREA_OF_OTHER_BUREAU("checks.areaOfOtherBureau"),
    /** Nobody has released rules for the area on that day. Argument: the area. */
    AREA_WITHOUT_RULES("checks.areaWithoutRules"),
    /** The area knows no such kind of matter. Argument: the kind. */
    MATTER_KIND_UNKNOWN("checks.matterKindUnknown"),
    /** Number, name or purpose of the matter is missing or too long. */
    MATTER_INCOMPLETE("checks.matterIncomplete"),
    /** Number or name of a matter is the error of a spreadsheet or a word for nothing, or holds a personal number or marks that turn it round. */
    MATTER_UNSOUND("checks.matterUnsound"),
    /** The matter's window has not begun, or ends before it begins. */
    WINDOW_NOT_OPEN("checks.windowNotOpen"),
    /** The period ends before it begins or is longer than may be looked back. Argument: months. */
    PERIOD_TOO_LONG("checks.periodTooLong"),
    /** A rule of such matters counts what was decided within the assessment period, and nobody told from when on that is. */
    PERIOD_MISSING("checks.periodMissing"),
    /** A trial of rules over a period that ends before it begins. */
    TRIAL_PERIOD("checks.trialPeriod"),
    /** A look by consent needs to say where the consent is. */
    CONSENT_MISSING("checks.consentMissing"),
    /** Nothing was entered that identifies anybody. */
    IDENTIFIER_MISSING("checks.identifierMissing"),
    /** What was entered is no social credit code. */
    CODE_INVALID("checks.codeInvalid"),
    /** What was entered is no number of an identity card. */
    ID_NUMBER_INVALID("checks.idNumberInvalid"),
    /** No number of a registration: an error of a spreadsheet, a filler, a person's number. */
    REGISTRATION_NUMBER_INVALID("checks.registrationNumberInvalid"),
    /** A person's number stands in the name, where it would be kept for all to read. */
    NAME_WITH_NUMBER("checks.nameWithNumber"),
    /** What is in force is no longer what was read and reviewed: it has to be looked at again. */
    ANSWER_CHANGED("checks.answerChanged"),
    /** The answer at the decision is that it could not be checked. */
    NOT_CHECKED("checks.notChecked"),
    /** The last look was not made on the day of the decision. */
    LOOK_OUTDATED("checks.lookOutdated"),
    /** A refusal without a rule, or a grant against one, needs its reason. */
    REASON_FOR_DEVIATION("checks.reasonForDeviation"),
    /** A look on the subject's own wish is not signed before the proof of its identity is attached. */
    IDENTITY_UNPROVED("checks.identityUnproved"),
    /** Points are given where the outcome is points, and only there. */
    POINTS_MISSING("checks.pointsMissing"),
    /** A line that refuses has no law (K-16). */
    REFUSAL_WITHOUT_LAW("checks.refusalWithoutLaw"),
    /** A line has no words or no effect. */
    LINE_INCOMPLETE("checks.lineIncomplete"),
    /** A line names a list or a kind of matter that there is none of. Argument: the name. */
    LINE_NAMES_UNKNOWN("checks.lineNamesUnknown"),
    /** A scoring model has no name, area or citation. */
    MODEL_INCOMPLETE("checks.modelIncomplete"),
    /** The weights of a scoring model's indicators do not come to all points, or two have the same id. Argument: all points. */
    MODEL_WEIGHTS("checks.modelWeights"),
    /** An indicator counts nothing, or its bands do not begin with none. Argument: its id. */
    MODEL_INDICATOR("checks.modelIndicator"),
    /** The grades of a scoring model do not reach down to no points. */
    MODEL_GRADES("checks.modelGrades"),
    /** The area has another scoring model. Argument: the area. */
    MODEL_AREA_TAKEN("checks.modelAreaTaken"),
    /** The officer's bureau does not lead an area of the model. Argument: the area. */
    MODEL_AREA_FOREIGN("checks.modelAreaForeign"),
    /** A rule of one of the areas names a grade that there would be none of, or the area has no model. Argument: the grade. */
    MODEL_GRADE_NAMED("checks.modelGradeNamed"),
    /** Nobody is asked for, or more than one check of many may ask for. Argument: how many it may. */
    BATCH_SIZE("checks.batchSize"),
    /** A line that can be no code or number. Argument: its number. */
    BATCH_LINE("checks.batchLine"),
    /** Many are never asked for by name. */
    BATCH_BY_NAME("checks.batchByName"),
    /** Rules take effect today or later. */
    RULES_IN_THE_PAST("checks.rulesInThePast"),
    /** What is applied for is not told whole. */
    REPORT_INCOMPLETE("checks.reportIncomplete"),
    /** No section is chosen, or one that is not told for the purpose. */
    REPORT_SECTIONS("checks.reportSections"),
    /** Nobody is on record under code or number. */
    REPORT_SUBJECT_NOT_FOUND("checks.reportSubjectNotFound"),
    REPORT_SUBJECT_AMBIGUOUS("checks.reportSubjectAmbiguous"),
    /** The name that was entered is none of the subject's. */
    REPORT_OTHER_NAME("checks.reportOtherName"),
    /** Reports on natural persons are made of adults only. */
    REPORT_OF_MINOR("checks.reportOfMinor"),
    /** Nothing proves identity or authorisation yet. */
    REPORT_EVIDENCE_MISSING("checks.reportEvidenceMissing"),
    /** A source could not answer: whatever it holds is unknown, and nobody is called clean. Argument: the source. */
    REPORT_SOURCE_SILENT("checks.reportSourceSilent"),
    /** A report takes the place of one of the same kind about the same subject only, and while that holds. */
    REPORT_PREDECESSOR("checks.reportPredecessor"),
    /** A report that is handed in is not told whole, or its days are wrong. */
    OUTSIDE_INCOMPLETE("checks.outsideIncomplete"),
    /** The tenant's document names no such source. Argument: its id. */
    OUTSIDE_SOURCE("checks.outsideSource"),
    /** The source makes no such product. */
    OUTSIDE_PRODUCT("checks.outsideProduct"),
    /** The registration was taken back already. */
    OUTSIDE_WITHDRAWN("checks.outsideWithdrawn"),
    /** A report is seen live until a day that is not over and not too far; what was not allowed is not taken back. Argument: days. */
    LIVE_DAY("checks.liveDay"),
    /** Only reports made on the subject's own wish or by its authorisation may be allowed to be seen live. */
    LIVE_NOT_APPLICANTS("checks.liveNotApplicants"),
    /** Two of the same name are told apart already, or there is nothing to take back. */
    HINT_SETTLED("checks.hintSettled"),
    /** A matter is told to be decided on a day to come. Argument: its number. */
    DECIDED_LATER("checks.decidedLater"),
    /** A matter that is decided was told before with another day or kind: it is corrected for a reason. Argument: its number. */
    MATTER_DECIDED("checks.matterDecided"),
    /** Why what was told of a matter is corrected is told at too great length. Argument: the most characters. */
    CORRECTION_REASON("checks.correctionReason"),
    /** A line of a file of matters has no day where one is. Argument: its number. */
    REGISTER_LINE("checks.registerLine"),
    /** A subject of a matter is told by what can be no code and no person's number. Argument: the matter's number. */
    REGISTER_SUBJECT("checks.registerSubject"),
    /** A check is put on paper by its bureau, or by one that supervises it. */
    PRINT_OF_OTHER_BUREAU("checks.printOfOtherBureau"),
    /** Who is to be taken out of a matter is none of its subjects. Argument: code or number, a personal number masked. */
    REGISTER_SUBJECT_UNKNOWN("checks.registerSubjectUnknown"),
    /** A matter that names subjects keeps one: of one that names nobody, anybody's look would do. Argument: its number. */
    REGISTER_LAST_SUBJECT("checks.registerLastSubject"),
    /** Why subjects are taken out is not told, or at too great length. Argument: the most characters. */
    REGISTER_REASON("checks.registerReason"),
    /** A kind of matter is to be taken out that a rule names, or that is the only one. Argument: its id. */
    MATTER_KIND_NEEDED("checks.matterKindNeeded");

    private final String key;

    ChecksError(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
