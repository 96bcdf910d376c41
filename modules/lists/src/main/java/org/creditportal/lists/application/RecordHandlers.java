package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.outbox.OutboxHandler;
import org.creditportal.records.api.record.RecordCorrected;
import org.creditportal.records.api.record.RecordReinstated;
import org.creditportal.records.api.record.RecordReleased;
import org.creditportal.records.api.record.RecordStands;
import org.creditportal.records.api.subject.SubjectsMerged;
import org.creditportal.records.api.subject.SubjectsSeparated;

/** What befell records and subjects: entries that rest on them follow, or are brought up again. One handler a message. */
final class RecordHandlers {

    private RecordHandlers() {}

    abstract static class Following<E extends DomainEvent> {

        @Inject
        protected EntriesOnRecords entries;

        private final Class<E> type;

        Following(Class<E> type) {
            this.type = type;
        }

        public Class<E> eventType() {
            return type;
        }
    }

    /** A record says something else. */
    @ApplicationScoped
    static class RecordCorrectedHandler extends Following<RecordCorrected> implements OutboxHandler<RecordCorrected> {

        RecordCorrectedHandler() {
            super(RecordCorrected.class);
        }

        @Override
        public void handle(RecordCorrected event) {
            entries.corrected(event.number());
        }
    }

    /** A record stands after a dispute. */
    @ApplicationScoped
    static class RecordStandsHandler extends Following<RecordStands> implements OutboxHandler<RecordStands> {

        RecordStandsHandler() {
            super(RecordStands.class);
        }

        @Override
        public void handle(RecordStands event) {
            entries.stands(event.number());
        }
    }

    /** Nothing speaks against publishing a record any more. */
    @ApplicationScoped
    static class RecordReleasedHandler extends Following<RecordReleased> implements OutboxHandler<RecordReleased> {

        RecordReleasedHandler() {
            super(RecordReleased.class);
        }

        @Override
        public void handle(RecordReleased event) {
            entries.regained(event.number());
        }
    }

    /** A record is back. */
    @ApplicationScoped
    static class RecordReinstatedHandler extends Following<RecordReinstated>
            implements OutboxHandler<RecordReinstated> {

        RecordReinstatedHandler() {
            super(RecordReinstated.class);
        }

        @Override
        public void handle(RecordReinstated event) {
            entries.regained(event.number());
        }
    }

    /** A subject was found to be another; what is known of the one by now concerns entries of both. */
    @ApplicationScoped
    static class SubjectsMergedHandler extends Following<SubjectsMerged> implements OutboxHandler<SubjectsMerged> {

        @Inject
        ReceivedOfSubjects received;

        @Inject
        DependentEntries dependents;

        @Inject
        EntryNames names;

        SubjectsMergedHandler() {
            super(SubjectsMerged.class);
        }

        @Override
        public void handle(SubjectsMerged event) {
            entries.regrouped(event.from(), event.into());
            received.regrouped(event.from());
            dependents.regrouped(event.from());
            names.follow(event.into());
            names.follow(event.from());
        }
    }

    /** Two subjects were found to be two after all. */
    @ApplicationScoped
    static class SubjectsSeparatedHandler extends Following<SubjectsSeparated>
            implements OutboxHandler<SubjectsSeparated> {

        @Inject
        ReceivedOfSubjects received;

        @Inject
        DependentEntries dependents;

        @Inject
        EntryNames names;

        SubjectsSeparatedHandler() {
            super(SubjectsSeparated.class);
        }

        @Override
        public void handle(SubjectsSeparated event) {
            entries.regrouped(event.into(), event.from());
            received.separated(event.from(), event.into());
            dependents.separated(event.from(), event.into());
            names.follow(event.into());
            names.follow(event.from());
        }
    }
}
