package org.creditportal.records.api.subject;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whom codes and numbers identify, whichever bureau has records of them: for modules that decide about subjects. Open to
 * every caller, also in background work, because it is local: it is reachable only inside the portal's own process. Who may
 * look, and for what, is the caller's to check and to write to the audit trail. What is asked for in bulk is asked by few
 * queries.
 */
public interface SubjectIdentification {

    /**
     * Everybody to whom the social credit codes lead, those of today and earlier ones, by code as it was asked; whoever is missing is not
     * on record. Where these are several, the code tells none of them from the others, and nobody may be taken for not on record.
     */
    Map<String, List<IdentifiedSubject>> findByCodes(Collection<String> codes);

    /** Everybody to whom the numbers of the identity card lead, those of today and earlier ones, in the same way. */
    Map<String, List<IdentifiedSubject>> findByIdNumbers(Collection<String> idNumbers);

    /**
     * Everybody to whom the registration numbers lead, those of today and those they were known by, by number as it was asked. Where these
     * are several, the number tells none of them from the others, and nobody may be taken for not on record.
     */
    Map<String, List<IdentifiedSubject>> findByRegistrationNumbers(Collection<String> registrationNumbers);

    /** The subject with the number, or the one it was merged into. */
    Optional<IdentifiedSubject> find(SubjectNumber number);

    /** Those with the numbers, or those they were merged into, by number as it was asked; whoever is missing is not on record. */
    Map<String, IdentifiedSubject> findByNumbers(Collection<String> numbers);

    /**
     * What the subjects are or were told by when they are asked for: social credit codes in capitals, blind indexes of numbers of
     * identity cards, and {@link #registrationKey keys of registration numbers}; by the subject's number, whoever was merged into another
     * by that one's. Several may have the same.
     */
    Map<String, Set<String>> findKeys(Collection<String> numbers);

    /** Equal for the same registration number, and like no code and no index. */
    static String registrationKey(String number) {
        return "R:" + IdentifierKind.REGISTRATION_NUMBER.folded(number);
    }

    /** Who has or had exactly the name, at most a few dozen. A name is no identity. */
    List<IdentifiedSubject> findNamesakes(String name);

    /** Others who have or had exactly the subject's name. */
    List<IdentifiedSubject> findOthersOfName(IdentifiedSubject subject);

    /** The persons who stood behind the subject on the day; where it is not known since when, they did. */
    List<PersonBehind> findPersonsBehindOn(SubjectNumber number, LocalDate day);

    /** The persons who stand or stood behind the subject, as modules name them that act on one of them. */
    List<RelatedPerson> findRelatedPersons(SubjectNumber number);

    /** Those of the relations, also where they were told by mistake; a relation that a merger did away with is passed over. */
    List<RelatedPerson> findRelatedPersons(Collection<Long> relations);

    /**
     * The same as {@link #findRelatedPersons(SubjectNumber)} for whoever acts on one of them: until the transaction ends none of the legal
     * representatives is found never to have stood there. To be asked after records, cases and tasks are held.
     */
    List<RelatedPerson> requireHeldPersons(SubjectNumber number);

    /** Whether a file told the relation: the day since when is that of a decision then, and he may have stood there before. */
    boolean isToldByFile(long relation);

    /**
     * How the subject stands on the business register, as it was told of the latest day; empty where nobody told it.
     *
     * @param numbers its own number and those of the subjects that were merged into it
     */
    Optional<RegistrationRow> findRegistration(Collection<String> numbers);

    /**
     * The persons who stand behind subjects today, by the subject's number; whoever is missing has nobody behind.
     *
     * @param roles in which persons are asked for: who stands there otherwise is not looked up
     */
    Map<String, List<PersonBehind>> findPersonsBehind(Collection<SubjectNumber> numbers, Set<RelationRole> roles);
}
