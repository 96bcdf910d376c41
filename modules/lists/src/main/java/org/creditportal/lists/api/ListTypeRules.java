package org.creditportal.lists.api;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * How subjects come onto a list and off it.
 *
 * @param notice what is told before the decision; {@code null} where nothing is
 * @param shortestMonths publication lasts so long at the least, from the decision; 0 for no such rule
 * @param reasons the criteria
 * @param visibility who sees it; {@code null} is everybody
 * @param formerNames what it was called
 * @param responsiblePersons whether persons are listed with an entity; {@code null} where the law does not say so
 * @param treatedAs id of the list type of the tenant's file whose gravity and matters it shares where measures are chosen; {@code null}
 *     where the tenant's file tells its own, and where no measures follow
 */
public record ListTypeRules(
        NoticeRule notice,
        int shortestMonths,
        List<ListingReason> reasons,
        ListVisibility visibility,
        List<FormerName> formerNames,
        ResponsiblePersonsRule responsiblePersons,
        String treatedAs)
        implements Serializable {

    /** A list without rules of its own. */
    public static final ListTypeRules NONE = new ListTypeRules(null, 0, List.of(), null, List.of(), null, null);

    public ListTypeRules {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        formerNames = formerNames == null ? List.of() : List.copyOf(formerNames);
        visibility = visibility == null ? ListVisibility.PUBLIC : visibility;
    }

    public Optional<ListingReason> reason(String id) {
        return reasons.stream().filter(reason -> reason.id().equals(id)).findFirst();
    }

    /** Ids of the removal reasons that fit the listing reason; of all of them where none was named. */
    public List<String> removals(String reason) {
        return reasons.stream()
                .filter(one -> reason == null || one.id().equals(reason))
                .flatMap(one -> one.removals().stream())
                .distinct()
                .toList();
    }
}
