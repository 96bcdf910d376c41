package org.creditportal.identity.api;

import java.util.Collection;
import java.util.List;

/**
 * The duties of bureaus as the current tenant's realm holds them: roles ({@code duty:<area>}, {@code duty-lead:<area>}) of the
 * bureaus' groups. Duties that persons have beside their bureau's are not touched.
 */
public interface DutyRoles {

    /**
     * Makes the realm say what these say of their areas, and nothing else. May be repeated; changes what is otherwise only.
     *
     * @return what was otherwise, as {@code <bureau> + <role>}, {@code <bureau> - <role>}, or {@code + <role>} for a role that was
     *     missing
     * @throws org.creditportal.kernel.error.UnavailableException when the realm cannot be asked
     */
    List<String> agree(Collection<DutyHolders> duties);
}
