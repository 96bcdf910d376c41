package org.creditportal.lists.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.lists.api.EntryHidden;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.EntryUnseen;
import org.creditportal.lists.api.NoticePutUp;
import org.creditportal.lists.api.NoticeTakenDown;
import org.creditportal.lists.api.received.ReceivedEntryEnded;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.lists.domain.received.ReceivedEntry;

/** Keeps what others are told, at once or later, in its order. */
class ToldEvents extends EntryEvents {

    /** Who hears, in the same transaction, that an entry is over. */
    final List<Consumer<EntryOver>> observers = new ArrayList<>();

    private final List<Object> told;

    ToldEvents(List<Object> told) {
        this.told = told;
    }

    @Override
    void publish(DomainEvent event) {
        told.add(event);
    }

    @Override
    void suspend(ReceivedEntry entry) {
        told.add(new EntryHidden(entry.number(), false));
    }

    @Override
    void end(ReceivedEntry entry) {
        told.add(new ReceivedEntryEnded(entry.number(), entry.ending()));
    }

    @Override
    void led(ListEntry entry) {
        if (entry.state().isFinal()) {
            over(entry);
        }
    }

    @Override
    void putUp(ListEntry entry, OfficialDay today) {
        if (entry.isOnNotice(today)) {
            told.add(new NoticePutUp(entry.number()));
        }
    }

    @Override
    void hideNotice(ListEntry entry, OfficialDay today) {
        entry.hideNotice(today);
        takeDown(entry);
    }

    @Override
    void showNotice(ListEntry entry, OfficialDay today) {
        entry.showNotice(today);
        putUp(entry, today);
    }

    @Override
    void takeDown(ListEntry entry) {
        told.add(new NoticeTakenDown(entry.number()));
    }

    @Override
    void over(ListEntry entry) {
        observers.forEach(observer -> observer.accept(new EntryOver(entry.number())));
    }

    @Override
    void unseen(ListEntry entry) {
        told.add(new EntryUnseen(entry.number()));
    }

    @Override
    void hide(ListEntry entry) {
        told.add(new EntryHidden(entry.number(), entry.state() == EntryState.WITHDRAWN));
    }
}
