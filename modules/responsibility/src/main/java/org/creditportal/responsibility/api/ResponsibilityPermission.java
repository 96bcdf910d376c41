package org.creditportal.responsibility.api;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.creditportal.identity.api.PermissionSource;
import org.creditportal.identity.api.Role;

/** Duties of bureaus and the calendar of working days. */
public final class ResponsibilityPermission implements PermissionSource {

    /** See which bureau answers for which administrative area. */
    public static final String DUTIES_VIEW = "duties.view";

    /** Propose and decide on who answers for an area, and on reorganisations of bureaus. */
    public static final String DUTIES_CHANGE = "duties.change";

    /** Propose and decide on documents of the policy library and on articles that no longer hold. */
    public static final String LIBRARY_CHANGE = "library.change";

    /** Import the working days of a year. */
    public static final String CALENDAR_MANAGE = "calendar.manage";

    /** See tasks: those of the own bureau, those that it gave, and all with the right to see all bureaus. */
    public static final String TASKS_VIEW = "tasks.view";

    /** Assign tasks to bureaus. */
    public static final String TASKS_ASSIGN = "tasks.assign";

    /** Hand parts on, confirm, return, stop what the own bureau gave, and decide on extensions. */
    public static final String TASKS_GIVE = "tasks.give";

    /** Accept tasks, tell progress, complete them. */
    public static final String TASKS_WORK = "tasks.work";

    /** Pass completed tasks up to whoever gave them. */
    public static final String TASKS_REVIEW = "tasks.review";

    /** See the figures of bureaus, inquiries and notices: those of the own bureau, and all where that is for the officer. */
    public static final String SUPERVISION_VIEW = "supervision.view";

    /** Inquire of bureaus and issue notices, where the tenant's file makes the own bureau their supervisor. */
    public static final String SUPERVISION_INQUIRE = "supervision.inquire";

    /** Answer inquiries and appeal against notices. */
    public static final String SUPERVISION_ANSWER = "supervision.answer";

    /** Decide on appeals against notices. */
    public static final String SUPERVISION_APPEALS = "supervision.appeals";

    /** See assessments: the own bureau's scores, confirmed results, and all for the credit office. */
    public static final String ASSESSMENT_VIEW = "assessment.view";

    /** Assess bureaus. */
    public static final String ASSESSMENT_RUN = "assessment.run";

    /** Score the own bureau and contest its scores. */
    public static final String ASSESSMENT_ANSWER = "assessment.answer";

    /** See liability cases: those of the own bureau, and all for whoever opens or decides on them. */
    public static final String LIABILITY_VIEW = "liability.view";

    /** Open liability cases. */
    public static final String LIABILITY_OPEN = "liability.open";

    /** State in liability cases of the own bureau. */
    public static final String LIABILITY_STATE = "liability.state";

    /** Decide on liability cases and lead them on. */
    public static final String LIABILITY_DECIDE = "liability.decide";

    @Override
    public Map<String, Set<Role>> holders() {
        return Map.ofEntries(
                entry(
                        DUTIES_VIEW,
                        Set.of(
                                Role.CREDIT_OFFICE,
                                Role.BUREAU_CLERK,
                                Role.BUREAU_REVIEWER,
                                Role.SUPERVISOR,
                                Role.SYSTEM_ADMIN,
                                Role.SECURITY_ADMIN,
                                Role.AUDIT_ADMIN)),
                entry(DUTIES_CHANGE, Set.of(Role.CREDIT_OFFICE)),
                entry(LIBRARY_CHANGE, Set.of(Role.CREDIT_OFFICE)),
                entry(CALENDAR_MANAGE, Set.of(Role.CREDIT_OFFICE, Role.SYSTEM_ADMIN)),
                entry(TASKS_VIEW, Set.of(Role.CREDIT_OFFICE, Role.BUREAU_CLERK, Role.BUREAU_REVIEWER)),
                entry(TASKS_ASSIGN, Set.of(Role.CREDIT_OFFICE)),
                entry(TASKS_GIVE, Set.of(Role.CREDIT_OFFICE, Role.BUREAU_REVIEWER)),
                entry(TASKS_WORK, Set.of(Role.BUREAU_CLERK, Role.BUREAU_REVIEWER)),
                entry(TASKS_REVIEW, Set.of(Role.BUREAU_REVIEWER)),
                entry(
                        SUPERVISION_VIEW,
                        Set.of(Role.CREDIT_OFFICE, Role.SUPERVISOR, Role.BUREAU_CLERK, Role.BUREAU_REVIEWER)),
                entry(
                        ASSESSMENT_VIEW,
                        Set.of(Role.CREDIT_OFFICE, Role.SUPERVISOR, Role.BUREAU_CLERK, Role.BUREAU_REVIEWER)),
                entry(ASSESSMENT_RUN, Set.of(Role.CREDIT_OFFICE)),
                entry(ASSESSMENT_ANSWER, Set.of(Role.BUREAU_CLERK, Role.BUREAU_REVIEWER)),
                entry(
                        LIABILITY_VIEW,
                        Set.of(Role.CREDIT_OFFICE, Role.SUPERVISOR, Role.BUREAU_REVIEWER, Role.AUDIT_ADMIN)),
                entry(LIABILITY_OPEN, Set.of(Role.CREDIT_OFFICE, Role.SUPERVISOR, Role.AUDIT_ADMIN)),
                entry(LIABILITY_STATE, Set.of(Role.BUREAU_REVIEWER)),
                entry(LIABILITY_DECIDE, Set.of(Role.CREDIT_OFFICE)),
                entry(SUPERVISION_INQUIRE, Set.of(Role.SUPERVISOR, Role.BUREAU_REVIEWER)),
                entry(SUPERVISION_ANSWER, Set.of(Role.BUREAU_CLERK, Role.BUREAU_REVIEWER)),
                entry(SUPERVISION_APPEALS, Set.of(Role.CREDIT_OFFICE, Role.SUPERVISOR, Role.BUREAU_REVIEWER)));
    }
}
