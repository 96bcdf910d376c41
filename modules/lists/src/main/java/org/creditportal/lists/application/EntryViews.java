package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.lists.api.EntryRow;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.EntryStep;
import org.creditportal.lists.api.EntryView;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListedSubject;

/** Turns entries into what officers read, with the tenant's names of lists and bureaus. */
@ApplicationScoped
class EntryViews {

    @Inject
    private TenantDirectory tenants;

    EntryRow row(ListEntry entry, LocalDate today) {
        ListedSubject subject = entry.subject();
        return new EntryRow(
                entry.number().value(),
                listed(entry),
                new EntryRow.Subject(subject.number(), subject.kind(), subject.name(), subject.code()),
                entry.standing(today),
                entry.proposal().at(),
                entry.publishedOn(),
                entry.publishedUntil());
    }

    /**
     * @param otherNames of the subject, beside the one shown
     * @param next where the asking officer may lead the entry
     */
    EntryView view(ListEntry entry, List<String> otherNames, LocalDate today, Set<EntryState> next) {
        EntryView.Grounds grounds = new EntryView.Grounds(
                entry.recordNumbers(),
                entry.facts(),
                entry.basis(),
                entry.document().number(),
                entry.document().authority(),
                entry.document().decidedOn());
        EntryView.Progress progress =
                new EntryView.Progress(entry.state(), steps(entry), entry.latestPublicationEnd(), next, entry.notice());
        return new EntryView(
                row(entry, today),
                entry.version(),
                entry.bureau(),
                new EntryView.Names(entry.subject().publicName(), otherNames),
                grounds,
                progress);
    }

    private EntryRow.Listed listed(ListEntry entry) {
        Optional<ListTypeDefinition> type = TenantLists.of(tenants.current()).listType(entry.listType());
        LocalizedText listName = type.map(ListTypeDefinition::name).orElseGet(() -> plain(entry.listType()));
        LocalizedText bureauName = tenants.current()
                .bureau(entry.bureau())
                .map(BureauDefinition::name)
                .orElseGet(() -> plain(entry.bureau()));
        return new EntryRow.Listed(
                entry.listType(), type.map(ListTypeDefinition::colour).orElse(null), listName, bureauName);
    }

    private static List<EntryStep> steps(ListEntry entry) {
        List<EntryStep> steps = new ArrayList<>();
        add(steps, EntryState.PROPOSED, entry.proposal());
        EntryState reviewed = entry.state() == EntryState.REJECTED ? EntryState.REJECTED : EntryState.APPROVED;
        add(steps, reviewed, entry.review());
        add(steps, EntryState.PUBLISHED, entry.publication());
        add(steps, EntryState.WITHDRAWN, entry.withdrawal());
        return steps;
    }

    private static void add(List<EntryStep> steps, EntryState state, Signature step) {
        if (step != null) {
            steps.add(new EntryStep(state, step.officerName(), step.at(), step.reason()));
        }
    }

    private static LocalizedText plain(String id) {
        return new LocalizedText(id, id);
    }
}
