package org.creditportal.lists.domain;

import java.util.List;

/** The revisions of list types that the tenant has released. */
public interface ListTypeRevisions {

    void add(ListTypeRevision revision);

    /** Those of a list type, the newest first. */
    List<ListTypeRevision> of(String listType);

    /** The newest of each list type, those first that were released first. */
    List<ListTypeRevision> newest();
}
