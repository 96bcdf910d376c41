package org.creditportal.lists.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.lists.api.EntryStanding;

/** Colours of state chips: red only for dishonesty in force, green only for honesty in force. */
@Named
@ApplicationScoped
public class EntryTones {

    private static final String NEUTRAL = "neutral";
    private static final String WAITING = "waiting";

    /** The tone of an entry; the colour is null for a list that the tenant no longer keeps. */
    public String of(EntryStanding standing, ListColour colour) {
        return switch (standing) {
            case PROPOSED, RETURNED, NOTIFIED, STATED, ANSWERED, APPROVED, SERVED, SUSPENDED -> WAITING;
            case IN_FORCE -> ofColour(colour);
            case REJECTED, EXPIRED, WITHDRAWN, CLOSED -> NEUTRAL;
        };
    }

    /** The tone of a list. */
    public String ofColour(ListColour colour) {
        if (colour == null) {
            return NEUTRAL;
        }
        return switch (colour) {
            case RED -> "honest";
            case BLACK -> "dishonest";
            case WATCH -> WAITING;
        };
    }
}
