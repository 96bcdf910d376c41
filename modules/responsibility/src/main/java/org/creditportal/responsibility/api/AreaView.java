package org.creditportal.responsibility.api;

import java.util.List;
import java.util.Optional;

/**
 * An administrative area with its duties.
 *
 * @param responsible the bureaus that answer for it; empty where the document says only "bureaus concerned"
 */
public record AreaView(AreaPolicy definition, List<BureauView> responsible) {

    public AreaView {
        responsible = List.copyOf(responsible);
    }

    /** The leading bureau, one of the responsible; empty when the document names none. */
    public Optional<BureauView> lead() {
        return responsible.stream()
                .filter(bureau -> bureau.id().equals(definition.lead()))
                .findFirst();
    }

    /** Whether the bureau leads here. */
    public boolean isLedBy(String bureauId) {
        return bureauId != null && bureauId.equals(definition.lead());
    }
}
