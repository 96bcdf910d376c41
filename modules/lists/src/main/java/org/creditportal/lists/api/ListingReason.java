package org.creditportal.lists.api;

import java.io.Serializable;
import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A criterion of a list: why subjects are put on it.
 *
 * @param id slug, unique in its list type
 * @param criterion what has to have happened
 * @param removals ids of the removal reasons that fit it, at least one
 * @param effect how long entries count; {@code null} for as long as they are public
 */
public record ListingReason(String id, LocalizedText criterion, List<String> removals, EffectTerm effect)
        implements Serializable {

    public ListingReason {
        removals = removals == null ? List.of() : List.copyOf(removals);
    }
}
