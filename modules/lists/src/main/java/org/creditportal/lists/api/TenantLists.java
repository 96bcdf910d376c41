package org.creditportal.lists.api;

import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.tenant.TenantDefinition;

/**
 * What a tenant's {@code lists.yaml} holds.
 *
 * @param listTypes the kinds of lists that the tenant keeps
 * @param removalReasons why entries are taken from them
 */
public record TenantLists(List<ListTypeDefinition> listTypes, List<RemovalReason> removalReasons) {

    public TenantLists {
        listTypes = listTypes == null ? List.of() : List.copyOf(listTypes);
        removalReasons = removalReasons == null ? List.of() : List.copyOf(removalReasons);
    }

    public static TenantLists of(TenantDefinition tenant) {
        return tenant.section(TenantLists.class);
    }

    /** The kind of list with this id. */
    public Optional<ListTypeDefinition> listType(String id) {
        return listTypes.stream().filter(type -> type.id().equals(id)).findFirst();
    }
}
