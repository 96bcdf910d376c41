package org.creditportal.records.api.subject;

/**
 * What officers know of subjects beside what records tell. Needs {@code subjects.manage}; an officer of one bureau keeps
 * subjects that this bureau has records of. Everything is audited. Broken rules are {@code RecordsException}s.
 */
public interface SubjectMaintenance {

    /** Adds a name, or renames the subject; it is found by it from then on, and rows that give it are no longer held. */
    void addName(AddName command);

    /** Ends a name; the current one ends by itself when the subject gets a new one. */
    void endName(EndName command);

    /** Adds an older code or number; a personal one is kept as a digest only. */
    void addIdentifier(AddIdentifier command);

    /** Adds a person behind the subject; the number is stored encrypted and shown masked. */
    void addRelation(AddRelation command);

    /** Ends a relation; it stays visible, for measures may reach who stood behind a subject at the time (K-18). */
    void endRelation(EndRelation command);

    /** Tells how an organisation stands on the business register; what was told of earlier days stays. */
    void tellRegistration(TellRegistration command);

    /** Tells legal persons and other organisations apart. */
    void classify(ClassifySubject command);
}
