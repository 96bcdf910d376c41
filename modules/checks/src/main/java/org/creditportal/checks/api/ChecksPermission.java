package org.creditportal.checks.api;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.creditportal.identity.api.PermissionSource;
import org.creditportal.identity.api.Role;

/** Credit checks and the rules that they go by. */
public final class ChecksPermission implements PermissionSource {

    /** Look at a subject for a matter of one's bureau, undersign as reader, tell what came of the matter. */
    public static final String CHECKS_PERFORM = "checks.perform";

    /** Undersign as reviewer what a colleague has read (B-8). */
    public static final String CHECKS_REVIEW = "checks.review";

    /** Read checks: of one's own bureau, or of all with {@code bureaus.all}; the rules and the scoring models. */
    public static final String CHECKS_VIEW = "checks.view";

    /**
     * Read what daily supervision counts (K-48, B-31): of all bureaus where the officer's bureau supervises all, else of the own
     * one.
     */
    public static final String CHECKS_SUPERVISE = "checks.supervise";

    /** Propose a change of an area's rules or of a scoring model, and decide on a colleague's. */
    public static final String RULES_CHANGE = "checks.rules.change";

    /** Try and propose a scoring model of the areas that one's bureau leads; the credit office, of every area. */
    public static final String MODELS_PROPOSE = "checks.models.propose";

    /** Take applications for reports in at the counter, issue, hand over and recall reports. */
    public static final String REPORTS_ISSUE = "checks.reports.issue";

    @Override
    public Map<String, Set<Role>> holders() {
        return Map.ofEntries(
                entry(CHECKS_PERFORM, Set.of(Role.CREDIT_OFFICE, Role.BUREAU_CLERK)),
                entry(CHECKS_REVIEW, Set.of(Role.CREDIT_OFFICE, Role.BUREAU_REVIEWER)),
                entry(
                        CHECKS_VIEW,
                        Set.of(Role.CREDIT_OFFICE, Role.BUREAU_CLERK, Role.BUREAU_REVIEWER, Role.SUPERVISOR)),
                entry(CHECKS_SUPERVISE, Set.of(Role.CREDIT_OFFICE, Role.SUPERVISOR)),
                entry(REPORTS_ISSUE, Set.of(Role.CREDIT_OFFICE)),
                entry(MODELS_PROPOSE, Set.of(Role.CREDIT_OFFICE, Role.BUREAU_REVIEWER)),
                entry(RULES_CHANGE, Set.of(Role.CREDIT_OFFICE)));
    }
}
