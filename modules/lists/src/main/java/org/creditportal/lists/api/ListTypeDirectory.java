package org.creditportal.lists.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creditportal.kernel.tenant.Citation;

/**
 * The kinds of lists that the tenant keeps, each with its standard, its bases and the bureaus that may identify (K-12,
 * K-16). Former and future ones are included, for entries outlive the right to make new ones.
 */
public interface ListTypeDirectory {

    /** All list types of the tenant, in the order of its file. */
    List<ListTypeDefinition> all();

    /** The list type with this id. */
    Optional<ListTypeDefinition> find(String id);

    /**
     * The list type with this id.
     *
     * @throws ListingRefusedException with {@link ListsError#LIST_UNKNOWN} when the tenant has none
     */
    ListTypeDefinition require(String id);

    /** The list types under which the bureau may identify subjects today. */
    List<ListTypeDefinition> identifiableBy(String bureau);

    /** What the list rests on; nothing for a list that the tenant does not keep. */
    default List<Citation> findBases(String id) {
        return find(id).map(ListTypeDefinition::bases).orElse(List.of());
    }

    /** The criteria of the list; none for a list that the tenant does not keep. */
    default List<ListingReason> findReasons(String id) {
        return find(id).map(type -> type.rules().reasons()).orElse(List.of());
    }

    /** What the list is called in the language; its id for a list that the tenant does not keep. */
    default String nameOf(String id, Locale language) {
        return find(id).map(type -> type.name().text(language)).orElse(id);
    }

    /** Whether the public may see who is on the list; a list that the tenant keeps no more was public. */
    default boolean isPublic(String id) {
        return find(id).map(type -> type.rules().visibility() == ListVisibility.PUBLIC)
                .orElse(true);
    }

    /** Why entries are taken from lists, whatever the list. */
    default List<RemovalReason> removalReasons() {
        return List.of();
    }

    /** The id of the removal reason for which the portal itself takes entries from lists; empty where the tenant names none. */
    default Optional<String> findRemoval(RemovalCause cause) {
        return removalReasons().stream()
                .filter(reason -> reason.causes().contains(cause))
                .map(RemovalReason::id)
                .findFirst();
    }
}
