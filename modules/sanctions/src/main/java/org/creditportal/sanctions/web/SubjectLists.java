package org.creditportal.sanctions.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.dossier.DossierAnswer;
import org.creditportal.kernel.dossier.DossierEntry;
import org.creditportal.kernel.dossier.DossierParts;
import org.creditportal.kernel.text.Masking;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectNumber;

/** Who a subject is to whoever reads what applies to it, and on which lists it stands: a bureau may have no records of it. */
@ApplicationScoped
public class SubjectLists {

    private static final String LISTS = "lists";

    @Inject
    private SubjectIdentification subjects;

    @Inject
    private DossierParts parts;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private LinkedSubjects linked;

    /**
     * A subject as it is looked at.
     *
     * @param name a person's masked, where the officer's bureau has no records of the person
     * @param numbers the number by which it goes and those of the subjects merged into it
     * @param dossier number of its dossier; {@code null} where the officer may not see it
     */
    public record Subject(String name, Set<String> numbers, String dossier) implements Serializable {}

    Subject subject(String number) {
        IdentifiedSubject found = subjects.find(new SubjectNumber(number)).orElseThrow();
        String dossier = linked.visible(number);
        boolean masked = dossier == null && found.subject().kind().isPerson();
        String name = found.subject().name();
        return new Subject(masked ? Masking.name(name) : name, found.numbers(), dossier);
    }

    /** Entries of lists, as far as the officer may see them; whether measures rest on them or not. */
    List<DossierEntry> entries(Subject subject) {
        return parts
                .ask(
                        subject.numbers(),
                        permission -> permission.equals(ListsPermission.LISTS_VIEW)
                                && officer.require().may(permission))
                .stream()
                .filter(answer -> answer.place().module().equals(LISTS))
                .filter(answer -> answer.outcome() == DossierAnswer.Outcome.ANSWERED)
                .flatMap(answer -> answer.holding().entries().stream())
                .toList();
    }
}
