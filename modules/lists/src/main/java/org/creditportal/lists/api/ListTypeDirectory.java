package org.creditportal.lists.api;

import java.util.List;
import java.util.Optional;

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

    /** Why entries are taken from lists, whatever the list. */
    default List<RemovalReason> removalReasons() {
        return List.of();
    }
}
