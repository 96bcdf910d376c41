package org.creditportal.disclosure.domain;

import java.util.List;
import java.util.Optional;

/**
 * Snapshots of one kind, by their numbers, that the current tenant's public site shows.
 *
 * @param <S> the kind
 */
public interface Snapshots<S> {

    /** Puts a new snapshot before the public. */
    void add(S snapshot);

    /** The snapshot with this number. */
    Optional<S> find(String number);

    /** Takes the snapshot away, if there is one; the public no longer sees it once the transaction commits. */
    void remove(String number);

    /** Numbers of the snapshots that follow the one given, or the first; in their order, bounded. */
    List<String> after(String last, int count);
}
