package org.creditportal.records.application.batch;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.creditportal.kernel.cache.NewestValues;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.application.subject.KnownSubjects.Known;

/**
 * What a recording has learnt of subjects, so that it asks the database once for each and tells it nothing twice. Forgets what
 * it learnt first when it holds too much. What it holds is true as long as nobody else has had the turn that the recording
 * takes: whoever adds or merges subjects takes it too.
 */
final class SubjectMemory {

    private static final int MOST = 100_000;

    private final Map<String, Remembered> subjects = new NewestValues<>(MOST);
    private long lastTurn;

    /** Goes on in this turn; forgets everything if there was another one since the last. */
    void enter(long turn) {
        if (turn != lastTurn + 1) {
            subjects.clear();
        }
        lastTurn = turn;
    }

    /** Forgets everything, because what was written in the last turn was undone. */
    void forget() {
        subjects.clear();
    }

    /** {@code null} for a subject that is not remembered. */
    Remembered get(String identityKey) {
        return subjects.get(identityKey);
    }

    Remembered put(String identityKey, Known known) {
        Remembered remembered = new Remembered(known);
        subjects.put(identityKey, remembered);
        return remembered;
    }

    /** A subject with who was said to stand behind it last, and by which registration number it was told last. */
    static final class Remembered {

        private final Known known;
        private Named named;
        private String registrationNumber;

        private Remembered(Known known) {
            this.known = known;
            this.registrationNumber = told(known.registrationNumber());
        }

        Known known() {
            return known;
        }

        /** Who was said to stand behind it last; {@code null} for nobody. */
        Named named() {
            return named;
        }

        /** Whether this person, whom a decision of the day names, is not the one that was named before. */
        boolean isNewPerson(String name, String number, String certificate, LocalDate day) {
            if (named != null && named.is(name, number, certificate)) {
                named.tell(day);
                return false;
            }
            named = new Named(name, number, certificate, day);
            return true;
        }

        /** Whether it is told by a registration number that it was not told by before. */
        boolean isNewRegistration(String number) {
            String told = told(number);
            if (told == null || told.equals(told(known.registrationNumber())) || told.equals(registrationNumber)) {
                return false;
            }
            registrationNumber = told;
            return true;
        }

        /** However it is written. */
        private static String told(String number) {
            return number == null ? null : IdentifierKind.REGISTRATION_NUMBER.folded(number);
        }
    }

    /** A person behind a subject, and the latest day of a decision that names him. */
    static final class Named {

        private final String name;
        private final String number;
        private final String certificate;
        private LocalDate latest;

        private Named(String name, String number, String certificate, LocalDate day) {
            this.name = name;
            this.number = number;
            this.certificate = certificate;
            this.latest = day;
        }

        private boolean is(String otherName, String otherNumber, String otherCertificate) {
            return otherName.equals(name)
                    && Objects.equals(otherNumber, number)
                    && Objects.equals(otherCertificate, certificate);
        }

        private void tell(LocalDate day) {
            latest = day.isAfter(latest) ? day : latest;
        }

        LocalDate latest() {
            return latest;
        }
    }
}
