package org.creditportal.lists.api;

import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.lists.api.received.ListSource;

/**
 * What a tenant's {@code lists.yaml} holds.
 *
 * @param listTypes the kinds of lists that the tenant keeps
 * @param removalReasons why entries are taken from them
 * @param sources where the lists that others decide come from
 * @param papers the wording of notices and decisions about entries
 * @param deadlines the days of the procedure beyond the hearing
 */
public record TenantLists(
        List<ListTypeDefinition> listTypes,
        List<RemovalReason> removalReasons,
        List<ListSource> sources,
        List<PaperTemplate> papers,
        ListDeadlines deadlines) {

    public TenantLists {
        listTypes = listTypes == null ? List.of() : List.copyOf(listTypes);
        removalReasons = removalReasons == null ? List.of() : List.copyOf(removalReasons);
        sources = sources == null ? List.of() : List.copyOf(sources);
        papers = papers == null ? List.of() : List.copyOf(papers);
    }

    public static TenantLists of(TenantDefinition tenant) {
        return tenant.section(TenantLists.class);
    }

    /** The source with this id. */
    public Optional<ListSource> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /**
     * The source with this id.
     *
     * @throws ListingRefusedException when the tenant has none
     */
    public ListSource requireSource(String id) {
        return source(id).orElseThrow(() -> new ListingRefusedException(ListsError.SOURCE_UNKNOWN, String.valueOf(id)));
    }

    /** The kind of list with this id. */
    public Optional<ListTypeDefinition> listType(String id) {
        return listTypes.stream().filter(type -> type.id().equals(id)).findFirst();
    }
}
