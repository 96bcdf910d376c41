package org.creditportal.identity.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The bureaus as the current tenant's realm holds them: a group each, whose members are the bureau's officers. */
public interface BureauGroups {

    /**
     * Makes the realm have a group for each of these bureaus, and officers of a bureau that has ended members of the one that holds
     * now what it held. May be repeated; changes what is otherwise only.
     *
     * @param bureaus ids of those that there are or will be
     * @param holders of each that has ended, who holds what it held
     * @return what was otherwise, as {@code + <bureau>} or {@code <login name>: <bureau> > <bureau>}
     * @throws org.creditportal.kernel.error.UnavailableException when the realm cannot be asked
     */
    List<String> agree(Collection<String> bureaus, Map<String, String> holders);
}
