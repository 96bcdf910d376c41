package org.creditportal.casework.api.memory;

import java.util.Map;

/** What the officer at work keeps about lists; nobody else sees it. */
public interface OwnLists {

    /** Most searches of one page. */
    int MOST_SEARCHES = 20;

    /** Queries by their names, in the order of the names. */
    Map<String, String> findSearches(String page);

    /** How the page's tables are to be shown, by their ids. */
    Map<String, TableChoice> findTables(String page);

    /** @throws org.creditportal.casework.api.CaseworkRefusedException when there are too many */
    void keep(KeepSearch command);

    void forget(ForgetSearch command);

    void choose(ChooseColumns command);
}
