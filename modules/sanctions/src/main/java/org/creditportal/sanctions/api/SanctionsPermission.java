package org.creditportal.sanctions.api;

import java.util.Map;
import java.util.Set;
import org.creditportal.identity.api.PermissionSource;
import org.creditportal.identity.api.Role;

/** Joint sanctions and incentives. */
public final class SanctionsPermission implements PermissionSource {

    /** Read the catalogue, cases and tasks of one's own bureau, and what applies to a subject. */
    public static final String SANCTIONS_VIEW = "sanctions.view";

    /** Open cases and choose measures, for the lead bureau. */
    public static final String SANCTIONS_CHOOSE = "sanctions.choose";

    /** Review choices, responses and feedback, for the lead bureau. */
    public static final String SANCTIONS_REVIEW = "sanctions.review";

    /** Receive tasks, respond, implement, feed back and reverse, for an implementing bureau. */
    public static final String SANCTIONS_IMPLEMENT = "sanctions.implement";

    /** Look at incentives at the counter and tell their use; whoever holds it may look at subjects for matters too. */
    public static final String SANCTIONS_COUNTER = "sanctions.counter";

    /** Propose marks of key supervision, make the lists that inspections are drawn from, and tell results. */
    public static final String SANCTIONS_SUPERVISE = "sanctions.supervise";

    /** Change the catalogue of measures; a second officer decides. */
    public static final String SANCTIONS_MEASURES = "sanctions.measures";

    /** Learn of tasks that have risen, and urge bureaus to them by letter. */
    public static final String SANCTIONS_URGE = "sanctions.urge";

    /** Publish typical cases, refuse them and take them back. */
    public static final String SANCTIONS_PUBLISH = "sanctions.publish";

    @Override
    public Map<String, Set<Role>> holders() {
        return Map.of(
                SANCTIONS_VIEW,
                Set.of(Role.CREDIT_OFFICE, Role.BUREAU_CLERK, Role.BUREAU_REVIEWER, Role.SUPERVISOR),
                SANCTIONS_CHOOSE,
                Set.of(Role.BUREAU_CLERK),
                SANCTIONS_REVIEW,
                Set.of(Role.BUREAU_REVIEWER),
                SANCTIONS_IMPLEMENT,
                Set.of(Role.BUREAU_CLERK, Role.BUREAU_REVIEWER),
                SANCTIONS_COUNTER,
                Set.of(Role.BUREAU_CLERK),
                SANCTIONS_SUPERVISE,
                Set.of(Role.BUREAU_CLERK),
                SANCTIONS_MEASURES,
                Set.of(Role.CREDIT_OFFICE),
                SANCTIONS_URGE,
                Set.of(Role.CREDIT_OFFICE),
                SANCTIONS_PUBLISH,
                Set.of(Role.CREDIT_OFFICE));
    }
}
