package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.received.AnnotateReceived;
import org.creditportal.lists.api.received.ReceivedCriteria;
import org.creditportal.lists.api.received.ReceivedEntryLookup;
import org.creditportal.lists.api.received.ReceivedEntryRow;
import org.creditportal.lists.api.received.ReceivedEntryView;
import org.creditportal.lists.domain.received.ReceivedEntries;
import org.creditportal.lists.domain.received.ReceivedEntry;
import org.creditportal.lists.domain.received.ReceivedNote;

/** Entries that others decided, for officers. */
@Stateless
@DenyAll
@Local(ReceivedEntryLookup.class)
public class ReceivedEntryLookupBean implements ReceivedEntryLookup {

    @Inject
    private ReceivedEntries entries;

    @Inject
    private ReceivedViews views;

    @Inject
    private ListHoldings holdings;

    @Inject
    private Participants participants;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private LegalDate legalDate;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public Page<ReceivedEntryRow> search(ReceivedCriteria criteria) {
        if (SearchText.saysNothing(criteria.text())) {
            throw new ListingRefusedException(ListsError.TEXT_SAYS_NOTHING);
        }
        return views.rows(entries.search(criteria, legalDate.today(), participants.onlyBureau(null) == null));
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public ReceivedEntryView require(EntryNumber number) {
        ReceivedEntry entry = entries.require(number.value());
        participants.noteLook(entry.subject(), entry.number());
        List<ReceivedEntryView.Note> notes = entries.ofRow(entry.rowKey()).stream()
                .flatMap(one -> one.notes().stream())
                .sorted(Comparator.comparing(ReceivedNote::at).reversed())
                .map(note -> new ReceivedEntryView.Note(note.officerName(), note.at(), note.words()))
                .toList();
        return views.view(
                entry,
                notes,
                holdings
                        .of(List.of(entry.subject().number()))
                        .getOrDefault(entry.subject().number(), List.of())
                        .stream()
                        .filter(holding -> !holding.number().equals(entry.number()))
                        .toList());
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_RECEIVE)
    @Audited(ListsAudit.RECEIVED_ENTRY_ANNOTATED)
    public void annotate(AnnotateReceived command) {
        Reason words = Reason.demand(command.words(), ListsError.DECISION_INCOMPLETE);
        onceOnly.once(command.token(), command, () -> {
            ReceivedEntry entry = entries.requireForChange(command.number().value());
            entry.annotate(participants.current().sign(clock.instant(), words));
            return null;
        });
    }
}
