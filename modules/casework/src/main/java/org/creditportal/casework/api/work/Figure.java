package org.creditportal.casework.api.work;

import java.io.Serializable;

/**
 * A number of the start page, which opens what is behind it.
 *
 * @param module whose bundle says {@code figure.<kind>}
 * @param atLeast whether there are more than were counted
 */
public record Figure(String module, String kind, long value, boolean atLeast, WorkPlace place)
        implements Serializable {}
