package org.creditportal.records.application.subject;

import java.time.LocalDate;
import org.creditportal.files.read.WrittenText;
import org.creditportal.records.api.subject.RegistrationRow;

/** What must be told of how an organisation stands on the business register. */
final class SoundRegistration {

    private static final int LONGEST_SOURCE = 200;

    private SoundRegistration() {}

    /** Whether it is told whole, of today at the latest, and founded no later than that. */
    static boolean isSound(RegistrationRow told, LocalDate today) {
        return told.status() != null
                && isSound(told.asOf(), told.source(), today)
                && (told.establishedOn() == null || !told.establishedOn().isAfter(told.asOf()));
    }

    /** Whether the day and the source of a reading are sound. */
    static boolean isSound(LocalDate asOf, String source, LocalDate today) {
        return asOf != null
                && !asOf.isAfter(today)
                && !source.isEmpty()
                && source.length() <= LONGEST_SOURCE
                && WrittenText.isSound(source);
    }
}
