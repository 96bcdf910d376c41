package org.creditportal.casework.api;

import org.creditportal.kernel.error.ErrorCode;

/** Rules of casework that a caller can break; the texts are in the bundles under {@code error.<key>}. */
public enum CaseworkError implements ErrorCode {
    /** The officer took the step before this one. */
    FOUR_EYES("casework.fourEyes"),
    /** The officer began the matter. */
    BEGAN_IT("casework.beganIt"),
    /** The officer took an earlier step. */
    THIRD_PERSON("casework.thirdPerson"),
    /** The officer belongs to another bureau than the matter. */
    SAME_BUREAU("casework.sameBureau"),
    /** The officer belongs to the matter's bureau. */
    ANOTHER_BUREAU("casework.anotherBureau"),
    /** The officer does not act for the credit office. */
    CREDIT_OFFICE("casework.creditOffice"),
    /** What the proposal would change is no longer as it was when it was proposed. */
    TARGET_CHANGED("casework.targetChanged"),
    /** The form was sent before, with something else in it. */
    FORM_USED("casework.formUsed"),
    /** A form was sent without its token, or with one that no form has. */
    FORM_UNKNOWN("casework.formUnknown"),
    /** A limit of no length, or of one beyond all reason. Argument: longest. */
    LIMIT_LENGTH("casework.limitLength"),
    /** The clock has ended, or its last day is over. */
    CLOCK_OVER("casework.clockOver"),
    /** The clock stands still already. */
    CLOCK_SUSPENDED("casework.clockSuspended"),
    /** The clock does not stand still. */
    CLOCK_RUNNING("casework.clockRunning"),
    /** The clock was extended before; once is what the law allows. */
    CLOCK_EXTENDED("casework.clockExtended"),
    /** The day lies before what happened to the clock last. Argument: that day. */
    CLOCK_DAY("casework.clockDay"),
    /** A colleague has the thing. Argument: the colleague's name. */
    WORK_TAKEN("casework.workTaken"),
    /** The thing does not wait for the officer, or no longer. */
    WORK_GONE("casework.workGone"),
    /** What is due today or overdue is not put aside. */
    ASIDE_DUE("casework.asideDue"),
    /** Something is put aside until a day after today, and not beyond its last day. Argument: the latest day. */
    ASIDE_DAY("casework.asideDay"),
    /** A thing goes only to a colleague of the bureau for whom it waits too. */
    NO_COLLEAGUE("casework.noColleague"),
    /** A view is kept under a name. */
    VIEW_NAME("casework.viewName"),
    /** So many views of one list are kept. Argument: how many. */
    VIEWS_FULL("casework.viewsFull");

    private final String key;

    CaseworkError(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
