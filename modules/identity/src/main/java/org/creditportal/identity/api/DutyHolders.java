package org.creditportal.identity.api;

import java.util.Set;

/**
 * Which bureaus answer for an administrative area.
 *
 * @param area id of the area
 * @param responsible ids of the bureaus
 * @param lead id of the leading one; {@code null} for none
 */
public record DutyHolders(String area, Set<String> responsible, String lead) {

    public DutyHolders {
        responsible = Set.copyOf(responsible);
    }
}
