package org.creditportal.lists.api;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.creditportal.identity.api.PermissionSource;
import org.creditportal.identity.api.Role;

/** Red, black and watch lists. */
public final class ListsPermission implements PermissionSource {

    /** Propose a subject for a red or black list that one's bureau may identify (K-12). */
    public static final String LISTS_PROPOSE = "lists.propose";

    /** Decide on a colleague's proposal. */
    public static final String LISTS_DECIDE = "lists.decide";

    /** Publish a decided entry and withdraw a published one. */
    public static final String LISTS_PUBLISH = "lists.publish";

    /** Take in the lists that other authorities decide and the own bureau minds, or any with {@code bureaus.all}, and note beside their entries. */
    public static final String LISTS_RECEIVE = "lists.receive";

    /** Read list entries: of one's own bureau, or of all with {@code bureaus.all}. */
    public static final String LISTS_VIEW = "lists.view";

    @Override
    public Map<String, Set<Role>> holders() {
        return Map.ofEntries(
                entry(LISTS_PROPOSE, Set.of(Role.BUREAU_CLERK)),
                entry(LISTS_DECIDE, Set.of(Role.BUREAU_REVIEWER)),
                entry(LISTS_PUBLISH, Set.of(Role.CREDIT_OFFICE)),
                entry(LISTS_RECEIVE, Set.of(Role.CREDIT_OFFICE, Role.BUREAU_CLERK)),
                entry(
                        LISTS_VIEW,
                        Set.of(Role.CREDIT_OFFICE, Role.BUREAU_CLERK, Role.BUREAU_REVIEWER, Role.SUPERVISOR)));
    }
}
