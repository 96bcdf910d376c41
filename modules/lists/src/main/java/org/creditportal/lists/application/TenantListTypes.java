package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.RemovalReason;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.lists.domain.ListTypeRevision;
import org.creditportal.lists.domain.ListTypeRevisions;
import org.creditportal.lists.domain.OnlyNamedBureausIdentify;

/** The list types as the current tenant's file has them, or as two officers have changed them since; they are public, so nothing is asked of the reader. */
@ApplicationScoped
public class TenantListTypes implements ListTypeDirectory {

    @Inject
    private TenantDirectory tenants;

    @Inject
    private ListTypeRevisions revisions;

    @Inject
    private LegalDate legalDate;

    @Override
    public List<ListTypeDefinition> all() {
        Map<String, ListTypeDefinition> all = new LinkedHashMap<>();
        TenantLists.of(tenants.current()).listTypes().forEach(type -> all.put(type.id(), type));
        revisions.newest().forEach(released -> all.put(released.listType(), released.definition()));
        return List.copyOf(all.values());
    }

    @Override
    public Optional<ListTypeDefinition> find(String id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(released().get(id))
                        .or(() -> TenantLists.of(tenants.current()).listType(id));
    }

    /** They are kept in memory: each line of a table asks for its own. */
    private Map<String, ListTypeDefinition> released() {
        return revisions.newest().stream()
                .collect(Collectors.toMap(ListTypeRevision::listType, ListTypeRevision::definition));
    }

    @Override
    public ListTypeDefinition require(String id) {
        return find(id).orElseThrow(() -> new ListingRefusedException(ListsError.LIST_UNKNOWN, id == null ? "" : id));
    }

    @Override
    public List<ListTypeDefinition> identifiableBy(String bureau) {
        List<String> bureaus = bureau == null ? List.of() : tenants.current().heldBy(bureau);
        return all().stream()
                .filter(type -> bureaus.stream()
                        .anyMatch(held -> OnlyNamedBureausIdentify.allows(type, held, legalDate.today())))
                .toList();
    }

    /** The newest released revision of the list type; 0 for what the tenant's file says. */
    int revision(String id) {
        return revisions.of(id).stream()
                .findFirst()
                .map(ListTypeRevision::revision)
                .orElse(0);
    }

    @Override
    public List<RemovalReason> removalReasons() {
        return TenantLists.of(tenants.current()).removalReasons();
    }
}
