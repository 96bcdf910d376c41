package org.creditportal.responsibility.api.task;

import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A document's organisational duties, clause by clause.
 *
 * @param id slug, unique in the tenant
 */
public record PlanTemplate(String id, LocalizedText name, List<PlanItem> items) {

    public PlanTemplate {
        items = List.copyOf(items);
    }

    public Optional<PlanItem> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }
}
