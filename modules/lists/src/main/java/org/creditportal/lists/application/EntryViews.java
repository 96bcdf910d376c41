package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.casework.api.step.StepRow;
import org.creditportal.kernel.calendar.DueDate;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.lists.api.EntryRow;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.EntryView;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.lists.domain.Hearing;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.lists.domain.RemovalFitsTheListing;
import org.creditportal.lists.domain.ServedDecision;
import org.creditportal.lists.domain.SubjectStatement;

/** Turns entries into what officers read, with the tenant's names of lists and bureaus. */
@ApplicationScoped
class EntryViews {

    @Inject
    private TenantDirectory tenants;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private PublicWords words;

    @Inject
    private EntryClocks clocks;

    /** @param late whether a day of its procedure is over without the act */
    EntryRow row(ListEntry entry, LocalDate today, boolean late) {
        ListedSubject subject = entry.subject();
        return new EntryRow(
                entry.number(),
                listed(entry),
                new EntryRow.Subject(subject.number(), subject.kind(), subject.name(), subject.code()),
                entry.standing(today),
                entry.beginning().at(),
                entry.publishedOn(),
                entry.publishedUntil(),
                late);
    }

    /**
     * @param otherNames of the subject, beside the one shown
     * @param next where the asking officer may lead the entry
     * @param responsible who answers with whom
     */
    EntryView view(
            ListEntry entry,
            List<String> otherNames,
            OfficialDay today,
            Set<EntryState> next,
            EntryView.Responsible responsible) {
        EntryView.Grounds grounds = new EntryView.Grounds(
                entry.recordNumbers(),
                entry.facts(),
                entry.basis(),
                entry.document().number(),
                entry.document().authority(),
                entry.document().decidedOn());
        List<StepRow<EntryState>> steps = entry.stepRows();
        EntryView.Progress progress = new EntryView.Progress(
                entry.state(),
                steps,
                entry.latestPublicationEnd(),
                entry.effectiveUntil(),
                entry.isPublic(today.date()),
                next,
                List.copyOf(entry.notices()));
        return new EntryView(
                row(entry, today.date(), clocks.isLate(entry.number())),
                entry.version(),
                entry.bureau(),
                new EntryView.Names(entry.subject().publicName(), words.facts(entry), otherNames),
                grounds,
                progress,
                hearing(entry, today.calendar()),
                responsible);
    }

    private EntryView.Hearing hearing(ListEntry entry, WorkingDayCalendar calendar) {
        Hearing hearing = entry.hearing();
        TenantLists lists = TenantLists.of(tenants.current());
        DueDate until = hearing == null ? null : hearing.until(calendar);
        ServedDecision decision = entry.decision();
        List<String> fitting = RemovalFitsTheListing.fitting(entry, types.find(entry.listType()));
        return new EntryView.Hearing(
                hearing == null ? null : hearing.kind(),
                hearing == null ? 0 : hearing.workingDays(),
                hearing == null ? null : hearing.notified(),
                until == null ? null : until.date(),
                until != null && until.provisional(),
                hearing == null || !entry.isBeingHeard() ? null : hearing.hiddenSince(),
                entry.statements().stream()
                        .map(statement -> statement(entry, statement))
                        .toList(),
                entry.reason(),
                decision == null ? null : decision.number(),
                decision == null ? null : decision.service(),
                lists.removalReasons().stream()
                        .filter(reason -> fitting.contains(reason.id()))
                        .toList(),
                lists.removalReasons().stream()
                        .filter(reason -> entry.removal() != null
                                && reason.id().equals(entry.removal().reason()))
                        .findFirst()
                        .orElse(null),
                entry.removal() == null ? null : entry.removal().document(),
                entry.removal() == null ? null : entry.removal().service());
    }

    private static EntryView.Statement statement(ListEntry entry, SubjectStatement statement) {
        String words = entry.steps().get(statement.step() - 1).signature().reason();
        return new EntryView.Statement(statement.receivedOn(), statement.isLate(), statement.waivesRest(), words);
    }

    private EntryRow.Listed listed(ListEntry entry) {
        Optional<ListTypeDefinition> type = types.find(entry.listType());
        LocalizedText listName = type.map(ListTypeDefinition::name).orElseGet(() -> plain(entry.listType()));
        LocalizedText bureauName = tenants.current()
                .bureau(entry.bureau())
                .map(BureauDefinition::name)
                .orElseGet(() -> plain(entry.bureau()));
        return new EntryRow.Listed(
                entry.listType(), type.map(ListTypeDefinition::colour).orElse(null), listName, bureauName);
    }

    private static LocalizedText plain(String id) {
        return new LocalizedText(id, id);
    }
}
