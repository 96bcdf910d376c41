package org.creditportal.disclosure.domain;

import java.util.List;

/** The lists that the current tenant's public site tells of. */
public interface PublishedLists {

    /** All of them; a tenant has a few dozen at the most. */
    List<PublishedList> all();

    /** Tells of a further list. */
    void add(PublishedList list);

    /** Tells of a list no longer. */
    void remove(PublishedList list);
}
