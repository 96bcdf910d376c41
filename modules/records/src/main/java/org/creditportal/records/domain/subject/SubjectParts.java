package org.creditportal.records.domain.subject;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditportal.records.api.subject.IdentifierKind;

/** Names, identifiers and relations of the tenant's subjects. */
public interface SubjectParts {

    /** How many of each subject are read at the most: nobody has more, but a broken feed could. */
    int MOST = 1000;

    /** Names of the subjects, the current ones first. */
    List<SubjectName> names(Collection<String> subjectNumbers);

    /** Those that are the subjects'. */
    List<SubjectIdentifier> identifiers(Collection<String> subjectNumbers);

    /** Those that were taken back from the subjects. */
    List<SubjectIdentifier> identifiersTakenBack(Collection<String> subjectNumbers);

    /** Numbers of the subjects known by one of the identifiers of a kind, whoever was first known by it first, by identifier as it is kept. */
    Map<String, Set<String>> subjectsKnownBy(IdentifierKind kind, Collection<String> folded);

    /** Who stands or stood behind the subjects, those of today first; none that was told by mistake. */
    List<Relation> relations(Collection<String> subjectNumbers);

    /**
     * Names of all who were ever told to stand behind the subject, by mistake too: what was written with them still says them, and the
     * public may read nobody's.
     */
    List<String> personNames(String subjectNumber);

    /** Behind whom the person of the numbers stands or stood, those of today first; none that was told by mistake. */
    List<Relation> relationsOfPerson(Collection<String> numberIndexes);

    /** How the subjects stand on the business register, what was told of the latest day first. */
    List<Registration> registrations(Collection<String> subjectNumbers);

    Optional<SubjectName> findName(long id);

    Optional<Relation> findRelation(long id);

    void add(SubjectName name);

    void add(SubjectIdentifier identifier);

    /**
     * The number turned out to be another's: by its subject it tells nobody any more. One that the subject was born with is kept from now on,
     * as taken back.
     */
    void takeBack(SubjectIdentifier identifier, LocalDate on);

    /** What was taken back is the subject's after all. */
    void tellAgain(SubjectIdentifier takenBack, LocalDate until, String source);

    void add(Relation relation);

    /** Adds it, unless somebody has added the same meanwhile: two records may name one person at the same moment. */
    void addOnce(Relation relation);

    void add(Registration registration);

    /**
     * The name of today is a former one from now on.
     *
     * @param until its last day; {@code null} when not known
     */
    void makeFormer(String subjectNumber, LocalDate until);

    /**
     * A name that the subject had or goes by is the one of today, once more or at last: a subject has each name once.
     *
     * @param told how it is told now
     */
    void makeCurrent(SubjectName known, SubjectName told);

    /** The name of today that another subject brings along is what the subject is also called; names of other kinds stay as they are. */
    void makeAliases(Collection<Long> names);

    /** Ends a name that has no end yet; false when it has one. */
    boolean end(SubjectName name, LocalDate on);

    /** Ends a relation that has no end yet; false when it has one. */
    boolean end(Relation relation, LocalDate on);

    /** An ended relation lets the same person stand there again, in a relation of its own. */
    void makeRoom(Relation ended);

    /**
     * Keeps the subject's legal representatives as they are until the transaction ends: whoever changes them next sees what this one
     * made of them and of the records that name them. Whoever needs records as well locks those before, and of several subjects in the order of their numbers.
     */
    void holdRepresentatives(String subjectNumber);

    /**
     * Who was told without his number, or without its certificate, is the person with it from now on, unless somebody has recognised him
     * meanwhile. What rests on the relation finds him by his index in any case.
     *
     * @return false where the person stands there in another relation already
     */
    boolean recognise(Relation relation, Relation.Person person);

    /** Whether a file told the relation, and not an officer. */
    boolean isToldByFile(Relation relation);

    /**
     * A relation that a file told was told by mistake: it is in no list any more, as if it had never been. Those that an officer entered
     * stay.
     *
     * @return whether it is in none any more
     */
    boolean retract(Relation relation, LocalDate on);
}
