package org.creditportal.responsibility.api;

import org.creditportal.kernel.error.ErrorCode;

/** Rules of this module that a caller can break; the texts are in the bundles under {@code error.<key>}. */
public enum ResponsibilityError implements ErrorCode {
    /** A task needs a day or working days, and not both. */
    TERM_UNCLEAR("responsibility.termUnclear"),
    /** The day by which a task is to be done is over. Argument: that day. */
    TERM_PAST("responsibility.termPast"),
    /** The act does not follow from the state that the task is in. Arguments: act, state. */
    ACT_OUT_OF_TURN("responsibility.actOutOfTurn"),
    /** Title or content is missing or too long. Argument: longest. */
    TASK_TEXT("responsibility.taskText"),
    /** A bureau gives a task to itself, or twice to one bureau. Argument: bureau. */
    TASK_BUREAU("responsibility.taskBureau"),
    /** A task does not recur, or no longer. */
    RECURRENCE_OVER("responsibility.recurrenceOver"),
    /** A task already recurs so, or would not at all. */
    RECURRENCE_SAME("responsibility.recurrenceSame"),
    /** Parts of the task are not done yet. Argument: how many. */
    PARTS_OPEN("responsibility.partsOpen"),
    /** A part of a part would be handed on. */
    PART_OF_PART("responsibility.partOfPart"),
    /** A task is completed, points are given and a score is contested with evidence, and none is attached. */
    EVIDENCE_MISSING("responsibility.evidenceMissing"),
    /** A percentage below 0 or above 100. */
    PERCENT("responsibility.percent"),
    /** An extension is asked for twice, after one was granted, or for a clock that is over. */
    EXTENSION_TOO_LATE("responsibility.extensionTooLate"),
    /** A duty needs bureaus, each once, a day and a document. */
    DUTY_INCOMPLETE("responsibility.dutyIncomplete"),
    /** The leading bureau is none of the responsible. */
    DUTY_LEAD("responsibility.dutyLead"),
    /** A later change of the duty is there already. Argument: the day. */
    DUTY_ORDER("responsibility.dutyOrder"),
    /** A reorganisation needs a kind, a day, a document, and a name or another bureau. */
    REORGANISATION_INCOMPLETE("responsibility.reorganisationIncomplete"),
    /** A later reorganisation of these bureaus is there already. Argument: its day. */
    REORGANISATION_ORDER("responsibility.reorganisationOrder"),
    /** There is no such bureau on the day. Argument: the bureau. */
    BUREAU_ENDED("responsibility.bureauEnded"),
    /** Another bureau is called so. Argument: the name. */
    BUREAU_NAME_TAKEN("responsibility.bureauNameTaken"),
    /** A bureau had this id before. Argument: the id. */
    BUREAU_ID_TAKEN("responsibility.bureauIdTaken"),
    /** The id of a new bureau is none: small letters, digits and hyphens. Arguments: the id, how many signs it may have. */
    BUREAU_ID_INVALID("responsibility.bureauIdInvalid"),
    /** Open matters go to a bureau that came out of theirs, or out of which theirs came, and some have to be chosen. */
    NO_SUCCESSOR("responsibility.noSuccessor"),
    /** A matter is over, or another bureau's by now. Argument: its number. */
    MATTER_NOT_OPEN("responsibility.matterNotOpen"),
    /** The credit office would end. */
    CREDIT_OFFICE_ENDS("responsibility.creditOfficeEnds"),
    /** A change of an area needs a kind, a day, a document; a new one names, wording, strength and bureaus too. */
    AREA_INCOMPLETE("responsibility.areaIncomplete"),
    /** The id of a new area is none: small letters, digits and hyphens. Arguments: the id, how many signs it may have. */
    AREA_ID_INVALID("responsibility.areaIdInvalid"),
    /** An area had this id before. Argument: the id. */
    AREA_ID_TAKEN("responsibility.areaIdTaken"),
    /** Another area is called so. Argument: the name. */
    AREA_NAME_TAKEN("responsibility.areaNameTaken"),
    /** There is no such area on the day. Argument: the area. */
    AREA_ENDED("responsibility.areaEnded"),
    /** A later change of the area is there already. Argument: its day. */
    AREA_ORDER("responsibility.areaOrder"),
    /** A new area weighs a report or demands it; everything else is a rule with its own law. */
    AREA_EFFECT("responsibility.areaEffect"),
    /** A bureau that agrees to scores that it may not contest, or again. */
    AGREED_OUT_OF_TURN("responsibility.agreedOutOfTurn"),
    /** A bureau that agrees while it contests. */
    AGREED_WHILE_CONTESTED("responsibility.agreedWhileContested"),
    /** Bureaus have days left to score themselves. */
    SELF_SCORES_OPEN("responsibility.selfScoresOpen"),
    /** An area that would bind as it does already. */
    AREA_UNCHANGED("responsibility.areaUnchanged"),
    /** The bureau does not answer for the area on the day. Argument: the area. */
    AREA_NOT_HELD("responsibility.areaNotHeld"),
    /** A document needs a title, an issuer and the day of its issue. */
    DOCUMENT_INCOMPLETE("responsibility.documentIncomplete"),
    /** The id of a document is none: small letters, digits and hyphens. Arguments: the id, how many signs it may have. */
    DOCUMENT_ID_INVALID("responsibility.documentIdInvalid"),
    /** A document is kept once it is issued. Argument: the day. */
    DOCUMENT_NOT_ISSUED("responsibility.documentNotIssued"),
    /** Another document of the library is called so. Argument: its title. */
    DOCUMENT_KNOWN("responsibility.documentKnown"),
    /** The text has an article twice. Argument: its number. */
    ARTICLE_TWICE("responsibility.articleTwice"),
    /** An article is too long. Arguments: its number, longest. */
    ARTICLE_TOO_LONG("responsibility.articleTooLong"),
    /** There is no such article. Argument: its number. */
    ARTICLE_UNKNOWN("responsibility.articleUnknown"),
    /** The article is repealed already. Argument: its number. */
    ARTICLE_REPEALED("responsibility.articleRepealed"),
    /** A repeal needs a day and the document that repeals. */
    REPEAL_INCOMPLETE("responsibility.repealIncomplete"),
    /** A liability case needs what it was opened from, and facts that are not too long. */
    LIABILITY_INCOMPLETE("responsibility.liabilityIncomplete"),
    /** A measure belongs to the decision that somebody is liable, and to nothing else. */
    MEASURE_UNCLEAR("responsibility.measureUnclear"),
    /** The tenant's document does not speak of crimes. */
    NO_CRIMINAL_LIABILITY("responsibility.noCriminalLiability"),
    /** There is no such clause or nothing due of this name. Argument: the name. */
    SOURCE_UNKNOWN("responsibility.sourceUnknown"),
    /** The first month is after the last, or more than twelve months before it. */
    MONTHS("responsibility.months"),
    /** The officer's bureau does not supervise this one. Argument: the bureau. */
    NOT_SUPERVISED("responsibility.notSupervised"),
    /** No rule calls for a notice on this figure as it is. */
    NOTICE_UNFOUNDED("responsibility.noticeUnfounded"),
    /** The notice that the rule calls for was issued before, on one of the months. Argument: its number. */
    NOTICE_REPEATED("responsibility.noticeRepeated"),
    /** The letter of a notice is taken back with the notice only. Argument: its number. */
    NOTICE_STANDS("responsibility.noticeStands"),
    /** The days for an appeal are over. */
    APPEAL_TOO_LATE("responsibility.appealTooLate"),
    /** What is to be counted cannot be told now. */
    FIGURE_UNAVAILABLE("responsibility.figureUnavailable"),
    /** Only months that are over are assessed. Argument: the month. */
    MONTH_NOT_OVER("responsibility.monthNotOver"),
    /** More rows of a figure than are frozen. Arguments: figure, how many are. */
    TOO_MANY_ROWS("responsibility.tooManyRows"),
    /** More tasks have a last day among the days asked for than can be told at once. Argument: how many can. */
    TOO_MANY_TASKS("responsibility.tooManyTasks"),
    /** A scheme needs names, a document, and working days. */
    SCHEME_INCOMPLETE("responsibility.schemeIncomplete"),
    /** A better grade begins at more points, up to a hundred. */
    SCHEME_GRADES("responsibility.schemeGrades"),
    /** Common and individual marks come to another sum than a hundred. Argument: that sum. */
    SCHEME_HUNDRED("responsibility.schemeHundred"),
    /** The indicators of all bureaus come to another sum. Arguments: that sum, what it should be. */
    SCHEME_COMMON_SUM("responsibility.schemeCommonSum"),
    /** The indicators of a bureau come to another sum. Arguments: bureau, that sum, what it should be. */
    SCHEME_OWN_SUM("responsibility.schemeOwnSum"),
    /** A scheme begins today at the earliest, and not before the newest one. */
    SCHEME_DAY("responsibility.schemeDay"),
    /** There is no such figure or bureau. Argument: its name. */
    SCHEME_NAMES_UNKNOWN("responsibility.schemeNamesUnknown"),
    /** The id of an indicator is none, or there twice. Argument: the id. */
    INDICATOR_ID("responsibility.indicatorId"),
    /** An indicator needs names, a kind and marks; a veto has none. Argument: the id. */
    INDICATOR_INCOMPLETE("responsibility.indicatorIncomplete"),
    /** Figure, comparison or points for each are missing or too many for the kind. Argument: the id. */
    INDICATOR_KIND("responsibility.indicatorKind"),
    /** Points below none, above the full marks, or finer than two decimals. Argument: full marks. */
    POINTS("responsibility.points"),
    /** Points are still to be given. Argument: how many. */
    POINTS_MISSING("responsibility.pointsMissing"),
    /** The act does not follow where the score is. Argument: the act. */
    SCORE_OUT_OF_TURN("responsibility.scoreOutOfTurn"),
    /** Contested scores are to be decided on. Argument: how many. */
    CONTESTED("responsibility.contested"),
    /** A notice or a liability case rests on an inquiry that found no fault, or not on this figure. Argument: its number. */
    INQUIRY_WITHOUT_FAULT("responsibility.inquiryWithoutFault"),
    /** Another assessment of the same months is confirmed. Argument: its number. */
    MONTHS_CONFIRMED("responsibility.monthsConfirmed"),
    /** The days for a statement are not over, and none is attached. Argument: the last day. */
    NOT_HEARD("responsibility.notHeard"),
    /** Somebody decides on a case that names the own person. */
    OWN_CASE("responsibility.ownCase"),
    /** Bureaus may still contest. Argument: until when. */
    CONTEST_OPEN("responsibility.contestOpen");

    private final String key;

    ResponsibilityError(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
