package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.Outbox;
import org.creditportal.lists.api.EntryHidden;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.EntryUnseen;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.NoticeKind;
import org.creditportal.lists.api.NoticePutUp;
import org.creditportal.lists.api.NoticeTakenDown;
import org.creditportal.lists.api.received.EntriesReceived;
import org.creditportal.lists.api.received.ReceivedEntryEnded;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.lists.domain.received.ReceivedEntry;

/** What others must learn about entries and lists: at once what must vanish, through the outbox what may follow (ADR 0023). */
@ApplicationScoped
class EntryEvents {

    @Inject
    private Outbox outbox;

    @Inject
    private EntryClocks clocks;

    @Inject
    private ListTypeDirectory types;

    /** That the public must not see an entry or its notice from now on: {@link EntryHidden}, {@link EntryUnseen}, {@link NoticeTakenDown}. */
    @Inject
    private Event<Object> outOfSight;

    @Inject
    private Event<ReceivedEntryEnded> ended;

    @Inject
    private Event<EntryOver> over;

    @Inject
    private AuditTrail trail;

    /** The audit trail is told what the portal did by itself. */
    void tell(String event, ListEntry entry, String reason) {
        trail.recordAsSystem(event, entry.number(), reason);
    }

    void publish(DomainEvent event) {
        outbox.publish(event);
    }

    /** Has what rests on an entry that others decided stop with it, in this transaction. */
    void suspend(ReceivedEntry entry) {
        outOfSight.fire(new EntryHidden(entry.number(), false));
    }

    /** Has what rests on it go on. */
    void resume(ReceivedEntry entry) {
        publish(EntriesReceived.of(List.of(entry.number())));
    }

    /** Has what rests on an entry that others decided end with it, in this transaction. */
    void end(ReceivedEntry entry) {
        ended.fire(new ReceivedEntryEnded(entry.number(), entry.ending()));
    }

    /**
     * The entry came where it is now: its days follow, and what hangs on one that is over falls with it, in this transaction. Nor does
     * the public see a notice of what is no longer heard.
     */
    void led(ListEntry entry) {
        clocks.follow(entry);
        if (!entry.isBeingHeard()) {
            takeDown(entry);
        }
        if (entry.state().isFinal()) {
            over(entry);
        }
    }

    /** Has what hangs on the entry fall with it, in this transaction. */
    void over(ListEntry entry) {
        over.fire(new EntryOver(entry.number()));
    }

    /** Has the public told of a proposal that it may object to today. */
    void putUp(ListEntry entry, OfficialDay today) {
        if (entry.isOnNotice(today)) {
            publish(new NoticePutUp(entry.number()));
        }
    }

    /** The public is told no more for a time, which does not count; in this transaction. */
    void hideNotice(ListEntry entry, OfficialDay today) {
        if (entry.hideNotice(today)) {
            clocks.standStill(entry);
        }
        takeDown(entry);
    }

    /** The public is told again, for the rest of the days. */
    void showNotice(ListEntry entry, OfficialDay today) {
        if (entry.showNotice(today)) {
            clocks.goOn(entry);
        }
        putUp(entry, today);
    }

    /** Has the public notice taken down, if the list asks one, in this transaction. */
    void takeDown(ListEntry entry) {
        if (entry.hearing() != null && entry.hearing().kind() == NoticeKind.PUBLIC_NOTICE) {
            outOfSight.fire(new NoticeTakenDown(entry.number()));
        }
    }

    /** Has the entry taken from the public, in this transaction. */
    void hide(ListEntry entry) {
        boolean withdrawn = entry.state() == EntryState.WITHDRAWN;
        outOfSight.fire(new EntryHidden(entry.number(), withdrawn, withdrawn && isAnnulled(entry)));
    }

    /** Has the entry, which counts on, taken from the public, in this transaction. */
    void unseen(ListEntry entry) {
        outOfSight.fire(new EntryUnseen(entry.number()));
    }

    /** Whoever says nothing of the reason, or one that the tenant no longer has, is not held to have repaired anything. */
    private boolean isAnnulled(ListEntry entry) {
        return entry.removal() == null
                || types.removalReasons().stream()
                        .noneMatch(reason -> reason.id().equals(entry.removal().reason()) && !reason.annuls());
    }
}
