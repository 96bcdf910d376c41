package org.creditportal.webkit.number;

import java.util.List;

/**
 * What a module finds by a number, a code or a name that an officer typed into the box of the office's frame. It finds nothing
 * that the officer may not see, and never more than a page can show.
 */
public interface NumberSource {

    /** Most hits of one kind: whoever wants more searches on the module's own page. */
    int MOST = 10;

    /**
     * What the term may mean.
     *
     * @param term without spaces around it, never empty; it may be a personal number, so it is put into no address and no log
     */
    List<NumberHit> find(String term);
}
