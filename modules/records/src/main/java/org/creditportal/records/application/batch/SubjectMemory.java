package org.creditportal.records.application.batch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.creditportal.records.application.subject.KnownSubjects.Known;

/**
 * What a recording has learnt of subjects, so that it asks the database once for each and tells it nothing twice. Forgets what
 * it learnt first when it holds too much. What it holds is true as long as nobody else has had the turn that the recording
 * takes: whoever adds or merges subjects takes it too.
 */
final class SubjectMemory {

    private static final int MOST = 100_000;

    private final Map<String, Remembered> subjects = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > MOST;
        }
    };
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
        private String person;
        private String personNumber;
        private String certificate;
        private String registrationNumber;

        private Remembered(Known known) {
            this.known = known;
            this.registrationNumber = known.registrationNumber();
        }

        Known known() {
            return known;
        }

        /** Whether this person is not the one that was named before. */
        boolean isNewPerson(String name, String number, String onCertificate) {
            boolean isNew = !name.equals(person)
                    || !Objects.equals(number, personNumber)
                    || !Objects.equals(onCertificate, certificate);
            person = name;
            personNumber = number;
            certificate = onCertificate;
            return isNew;
        }

        /** Whether it is told by a registration number that it was not told by before. */
        boolean isNewRegistration(String number) {
            if (number == null || number.equals(known.registrationNumber()) || number.equals(registrationNumber)) {
                return false;
            }
            registrationNumber = number;
            return true;
        }
    }
}
