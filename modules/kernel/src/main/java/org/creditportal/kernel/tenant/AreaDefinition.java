package org.creditportal.kernel.tenant;

import java.util.List;

/**
 * An administrative area: a kind of matter in which a tenant's document wants credit records or reports used. Each becomes
 * a duty of its responsible bureaus. What the document says of it is read by the module responsibility.
 *
 * @param id slug, unique in the tenant; its duty's role in Keycloak is {@code duty:<id>}
 * @param name the area's name as the document writes it
 * @param responsible ids of the responsible bureaus; empty only where the document leaves them open ("bureaus concerned")
 * @param lead id of the leading bureau, one of the responsible, or null when the document names none
 */
public record AreaDefinition(String id, LocalizedText name, List<String> responsible, String lead) {

    public AreaDefinition {
        responsible = responsible == null ? List.of() : List.copyOf(responsible);
    }
}
