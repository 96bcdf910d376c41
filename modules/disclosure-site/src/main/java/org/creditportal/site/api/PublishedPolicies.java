package org.creditportal.site.api;

import java.util.List;
import java.util.Optional;

/** The documents that lists, entries and guides rest on. */
public interface PublishedPolicies {

    /** All of them, by title. */
    List<PublishedPolicy> all();

    /**
     * The document with this id.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    PublishedPolicy require(String id);

    /** The document that a citation calls by one of its names. */
    Optional<PublishedPolicy> findCited(String name);
}
