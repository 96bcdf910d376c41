package org.creditportal.identity.application;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.keycloak.representations.idm.EventRepresentation;

/**
 * Tells of events in their order. What cannot be told is told again at the next look, with all that came after it; it keeps nobody from
 * hearing of the others.
 */
final class ToldInOrder {

    private static final Logger LOGGER = Logger.getLogger(ToldInOrder.class.getName());

    private ToldInOrder() {}

    /**
     * Tells of each.
     *
     * @param before up to when everything was told already
     * @param events what came since, the oldest first
     * @param teller may be told of the same again
     * @return up to when everything is told now
     */
    static Instant tell(Instant before, List<EventRepresentation> events, Consumer<EventRepresentation> teller) {
        Instant told = before;
        boolean toldAll = true;
        for (EventRepresentation event : events) {
            Instant time = Instant.ofEpochMilli(event.getTime());
            if (isTold(event, teller)) {
                told = toldAll ? time : told;
            } else if (toldAll) {
                toldAll = false;
                told = earlier(told, time.minusMillis(1)); // others of the same moment are told again as well
            }
        }
        return told;
    }

    private static boolean isTold(EventRepresentation event, Consumer<EventRepresentation> teller) {
        try {
            teller.accept(event);
            return true;
        } catch (RuntimeException failure) {
            LOGGER.log(Level.WARNING, "A wait after failed logins could not be told; the next look tells it", failure);
            return false;
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
