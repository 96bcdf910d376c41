package org.creditportal.lists.domain;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.ResponsiblePersonsRule;

/** A person is listed with an entity only where the list's law says so, in an office that it names, while the entity is listed. */
public final class PersonsAnswerWithTheirEntity {

    private PersonsAnswerWithTheirEntity() {}

    /** The rule by which it is done. */
    static ResponsiblePersonsRule demand(ListEntry principal, Proposal person, String office, OfficialDay today) {
        ResponsiblePersonsRule rule = person.type().rules().responsiblePersons();
        if (rule == null || principal.subject().isPerson() || !person.subject().isPerson()) {
            throw new ListingRefusedException(
                    ListsError.NO_RESPONSIBLE_PERSONS, person.type().id());
        }
        if (!rule.offices().contains(office)) {
            throw new ListingRefusedException(ListsError.OFFICE_NOT_OF_LIST, String.valueOf(office));
        }
        if (isOver(principal, today)) {
            throw new ListingRefusedException(ListsError.PRINCIPAL_OVER, principal.number());
        }
        if (!person.restsOnRecordsOf(principal)) {
            throw new ListingRefusedException(ListsError.PRINCIPAL_AMENDED, principal.number());
        }
        return rule;
    }

    private static boolean isOver(ListEntry principal, OfficialDay today) {
        return principal.state().isFinal() || principal.isPublicationOver(today.date());
    }

    /** Whether persons may be named to the entry now. */
    public static boolean allows(ListEntry principal, ListTypeDefinition type, Signatory officer, OfficialDay today) {
        return type.rules().responsiblePersons() != null
                && !principal.subject().isPerson()
                && officer.isOf(principal.bureau())
                && !isOver(principal, today);
    }

    /** A person's entry is before the public only while the entity's is, and no longer. */
    public static void demandInForce(ListEntry principal, LocalDate until, OfficialDay today) {
        if (!principal.isPublic(today.date())) {
            throw new ListingRefusedException(ListsError.PRINCIPAL_OVER, principal.number());
        }
        demandNoLonger(principal, until, today);
    }

    /** It rests on what the entity's entry rests on: what was named to an entry that was amended since is proposed anew. */
    public static void demandSameRecords(ListEntry principal, ListEntry person) {
        if (!person.recordNumbers().equals(principal.recordNumbers())) {
            throw new ListingRefusedException(ListsError.PRINCIPAL_AMENDED, principal.number());
        }
    }

    /** It ends with the entity's at the latest. */
    public static void demandNoLonger(ListEntry principal, LocalDate until, OfficialDay today) {
        if (until == null || until.isAfter(principal.publishedUntil())) {
            throw new ListingRefusedException(
                    ListsError.PUBLICATION_END_OUTSIDE, today.date(), principal.publishedUntil());
        }
    }

    /** Ids of the removal reasons by which a person's entry ends before the entity's. */
    static List<String> removals(ListTypeDefinition type) {
        ResponsiblePersonsRule rule = type.rules().responsiblePersons();
        return rule == null ? List.of() : rule.removals();
    }
}
