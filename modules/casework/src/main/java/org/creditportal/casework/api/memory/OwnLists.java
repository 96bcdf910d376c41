package org.creditportal.casework.api.memory;

import java.util.Map;
import java.util.Set;

/** What the officer at work keeps about lists; nobody else sees it. */
public interface OwnLists {

    /** Most searches of one page. */
    int MOST_SEARCHES = 20;

    /** Queries by their names, in the order of the names. */
    Map<String, String> findSearches(String page);

    /** Places of the columns that are not shown, by table. */
    Map<String, Set<Integer>> findHidden(String page);

    /** @throws org.creditportal.casework.api.CaseworkRefusedException when there are too many */
    void keep(KeepSearch command);

    void forget(ForgetSearch command);

    void choose(ChooseColumns command);
}
