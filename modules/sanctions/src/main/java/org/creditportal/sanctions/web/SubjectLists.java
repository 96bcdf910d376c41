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

    /**
     * What the lists say of a subject.
     *
     * @param entries as far as the officer may see them; whether measures rest on them or not
     * @param checked whether the lists were asked and answered; if not, that there are no entries says nothing of the subject
     * @param limited whether there may be entries, not public, that the officer does not see
     */
    public record Listed(List<DossierEntry> entries, boolean checked, boolean limited) implements Serializable {

        private static final Listed UNKNOWN = new Listed(List.of(), false, true);

        static Listed of(List<DossierAnswer> answers) {
            return answers.stream()
                    .filter(answer -> answer.place().module().equals(LISTS))
                    .filter(answer -> answer.outcome() == DossierAnswer.Outcome.ANSWERED)
                    .map(DossierAnswer::holding)
                    .map(holding -> new Listed(holding.entries(), true, holding.limited()))
                    .findFirst()
                    .orElse(UNKNOWN);
        }
    }

    /** On which lists a subject is, or that nobody could tell. */
    Listed listed(Subject subject) {
        return Listed.of(parts.ask(
                subject.numbers(),
                permission -> permission.equals(ListsPermission.LISTS_VIEW)
                        && officer.require().may(permission)));
    }
}
