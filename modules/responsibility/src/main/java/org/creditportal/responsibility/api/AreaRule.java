package org.creditportal.responsibility.api;

import java.util.List;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * One effect in an administrative area and when it comes about.
 *
 * @param effect what follows
 * @param condition on whom and when, shortened from the document
 * @param listTypes the kinds of lists whose entries meet the condition; empty when it does not hang on a list
 * @param basis the laws that carry it; at least one for {@link Effect#REFUSE} (K-16)
 * @param note how the sentence was read, or null
 */
public record AreaRule(
        Effect effect, LocalizedText condition, List<String> listTypes, List<Citation> basis, String note) {

    public AreaRule {
        listTypes = listTypes == null ? List.of() : List.copyOf(listTypes);
        basis = basis == null ? List.of() : List.copyOf(basis);
    }
}
