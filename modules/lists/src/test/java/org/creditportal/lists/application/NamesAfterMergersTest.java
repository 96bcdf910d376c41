package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.application.EntriesFixture.OTHER_SUBJECT;
import static org.creditportal.lists.domain.Entries.anEntry;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.creditportal.lists.api.EntryPublished;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.subject.SubjectsMerged;
import org.creditportal.records.api.subject.SubjectsSeparated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What does not change of an entry when its subject is joined with another, or parted from it, is what its subject is called. */
class NamesAfterMergersTest {

    private static final String OTHER_NAME = "昆明旧名贸易有限公司";

    private final EntriesFixture fixture = new EntriesFixture();
    private final EntryNames names = new EntryNames();
    private final ReceivedOfSubjects received = new ReceivedOfSubjects();
    private final DependentEntries dependents = new DependentEntries();
    private final ListEntry own = fixture.kept(anEntry().published());

    @BeforeEach
    void assemble() {
        received.entries = new ReceivedInMemory();
        received.subjects = (SubjectIdentification) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {SubjectIdentification.class},
                (proxy, method, arguments) -> Optional.empty());
        dependents.entries = fixture.entries;
        names.entries = fixture.entries;
        names.received = received;
        names.events = fixture.followed.events;
        names.days = fixture.followed.days;
    }

    @Test
    void theSurvivorsOwnEntryIsFoundByTheAbsorbedName() {
        called(Entries.NAME, OTHER_NAME);
        RecordHandlers.SubjectsMergedHandler handler = new RecordHandlers.SubjectsMergedHandler();
        handler.entries = fixture.onRecords;
        handler.received = received;
        handler.dependents = dependents;
        handler.names = names;
        handler.handle(new SubjectsMerged(OTHER_SUBJECT, Entries.SUBJECT));
        assertThat(own.searchText()).contains(OTHER_NAME);
        assertThat(fixture.told).as("the public finds it so too").containsExactly(new EntryPublished(own.number()));
    }

    @Test
    void whoIsPartedIsNotFoundByTheOthersName() {
        own.findBy(List.of(Entries.NAME, OTHER_NAME));
        called(Entries.NAME);
        RecordHandlers.SubjectsSeparatedHandler handler = new RecordHandlers.SubjectsSeparatedHandler();
        handler.entries = fixture.onRecords;
        handler.received = received;
        handler.dependents = dependents;
        handler.names = names;
        handler.handle(new SubjectsSeparated(OTHER_SUBJECT, Entries.SUBJECT));
        assertThat(own.searchText()).contains(Entries.NAME).doesNotContain(OTHER_NAME);
    }

    private void called(String... all) {
        names.subjects = new NamedSubjects(all);
        received.names = names.subjects;
        fixture.followed.subjects = names.subjects;
    }
}
