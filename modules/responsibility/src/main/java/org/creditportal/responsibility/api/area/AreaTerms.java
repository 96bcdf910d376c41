package org.creditportal.responsibility.api.area;

import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.Effect;
import org.creditportal.responsibility.api.Strength;

/**
 * How an area binds, and of a new one who answers for it. What takes a right away, or favours somebody, is laid down in the area's rules.
 *
 * @param strength how strongly its basis binds
 * @param effect what a record or report does: {@link Effect#REFERENCE} or {@link Effect#REQUIRE_REPORT}
 * @param condition when and how, as the basis says it
 * @param responsible ids of the bureaus that answer for it; at least one for a new area, else none, as its duty says it
 * @param lead id of the leading one of them; {@code null} for none
 */
public record AreaTerms(
        Strength strength, Effect effect, LocalizedText condition, List<String> responsible, String lead) {

    public AreaTerms {
        responsible = responsible == null ? List.of() : List.copyOf(responsible);
    }
}
