package org.creditportal.disclosure.application;

import static org.creditportal.disclosure.domain.PublicFacts.NUMBER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.creditportal.disclosure.domain.ListFacts;
import org.creditportal.disclosure.domain.PublicChanges;
import org.creditportal.disclosure.domain.PublicFacts;
import org.creditportal.disclosure.domain.PublishedEntries;
import org.creditportal.disclosure.domain.PublishedEntry;
import org.creditportal.disclosure.domain.PublishedList;
import org.creditportal.disclosure.domain.PublishedLists;
import org.creditportal.disclosure.domain.PublishedNotice;
import org.creditportal.disclosure.domain.PublishedNotices;
import org.creditportal.disclosure.domain.PublishedTypicalCase;
import org.creditportal.disclosure.domain.PublishedTypicalCases;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.PublicNoticeView;
import org.creditportal.lists.api.PublicNotices;
import org.creditportal.sanctions.api.typical.PublishableTypicalCaseView;
import org.creditportal.sanctions.api.typical.PublishableTypicalCases;
import org.creditportal.sanctions.api.typical.TypicalCaseNumber;

/** What the public is shown, kept in memory: one store of each kind. */
final class PublishedInMemory {

    private PublishedInMemory() {}

    static final class CountedChanges implements PublicChanges {

        int told;

        @Override
        public void tell() {
            told++;
        }

        @Override
        public void forgetOld() {
            // Nothing is kept here.
        }
    }

    static final class Notices extends ShownInMemory<PublishedNotice> implements PublishedNotices {

        final List<String> renamed = new ArrayList<>();

        Notices() {
            super(PublishedNotice::number);
        }

        @Override
        public void rename(ListFacts list, Instant now) {
            renamed.add(list.listType());
        }

        @Override
        public void removeAllOn(String listType) {
            shown.values().removeIf(notice -> notice.listType().equals(listType));
        }
    }

    static final class TypicalCases extends ShownInMemory<PublishedTypicalCase> implements PublishedTypicalCases {

        TypicalCases() {
            super(PublishedTypicalCase::number);
        }
    }

    static final class Entries extends ShownInMemory<PublishedEntry> implements PublishedEntries {

        final Map<String, LocalDate> withdrawn = new HashMap<>();
        final List<String> renamed = new ArrayList<>();

        Entries() {
            super(PublishedEntry::number);
        }

        @Override
        public void tellWithdrawn(String number, LocalDate on) {
            withdrawn.put(number, on);
        }

        @Override
        public boolean hasAnyOn(String listType) {
            return shown.values().stream().anyMatch(entry -> entry.listType().equals(listType));
        }

        @Override
        public void removeAllOn(String listType) {
            shown.values().removeIf(entry -> entry.listType().equals(listType));
        }

        @Override
        public void rename(ListFacts list, Instant now) {
            renamed.add(list.listType());
        }
    }

    static final class Lists implements PublishedLists {

        final List<PublishedList> shown = new ArrayList<>();

        @Override
        public List<PublishedList> all() {
            return List.copyOf(shown);
        }

        @Override
        public void add(PublishedList list) {
            shown.add(list);
        }

        @Override
        public void remove(PublishedList list) {
            shown.remove(list);
        }
    }

    /** Of one notice, which may be shown or not. */
    record PutUp(Supplier<Optional<PublicNoticeView>> releasable) implements PublicNotices {

        @Override
        public Optional<PublicNoticeView> find(EntryNumber number) {
            return releasable.get();
        }

        @Override
        public List<EntryNumber> findAfter(EntryNumber last, int count) {
            return last == null ? List.of(NUMBER) : List.of();
        }
    }

    /** Of one example. */
    record PublishedCases(Supplier<Optional<PublishableTypicalCaseView>> releasable)
            implements PublishableTypicalCases {

        @Override
        public Optional<PublishableTypicalCaseView> find(TypicalCaseNumber number) {
            return releasable.get();
        }

        @Override
        public List<TypicalCaseNumber> findAfter(TypicalCaseNumber last, int count) {
            return last == null ? List.of(PublicFacts.typicalCase().number()) : List.of();
        }
    }
}
