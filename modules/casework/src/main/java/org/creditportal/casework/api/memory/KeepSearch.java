package org.creditportal.casework.api.memory;

import java.util.regex.Pattern;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.kernel.audit.AuditSubject;

/**
 * A search of a list is kept under a name; under one that is there, it takes its place.
 *
 * @param page of the list, within the office
 * @param query what it was asked for, encoded as in its address
 */
public record KeepSearch(String page, String name, String query) implements AuditSubject {

    private static final int LONGEST_NAME = 40;
    private static final Pattern QUERY = Pattern.compile("[\\w%&=.+*~-]{1,1000}");

    /**
     * @throws CaseworkRefusedException for a name that is none
     * @throws IllegalArgumentException for what no page sends
     */
    public KeepSearch {
        ListPages.demand(page);
        name = name == null ? "" : name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new CaseworkRefusedException(CaseworkError.VIEW_NAME);
        }
        if (query == null || !QUERY.matcher(query).matches()) {
            throw new IllegalArgumentException("No query of an address");
        }
    }

    @Override
    public String auditedObject() {
        return page;
    }
}
