package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.audit.NotedLooks;
import org.creditportal.kernel.audit.PaperOpened;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListEntry;
import org.junit.jupiter.api.Test;

/** Whoever opens a paper of the entry of a natural person, attached or issued, reads about the person. */
class ReadPapersTest {

    private final List<String> told = new ArrayList<>();
    private final EntriesInMemory entries = new EntriesInMemory();
    private final ReadPapers papers = new ReadPapers();

    ReadPapersTest() {
        papers.entries = entries;
        papers.participants = new Participants();
        papers.participants.looks = new NotedLooks(new AuditTrail() {
            @Override
            public void recordAll(String event, List<String> objects, String reason) {
                objects.forEach(object -> told.add(event + " " + object + " " + reason));
            }
        });
    }

    @Test
    void whoOpensAPaperOfAPersonsEntryIsOnRecordUnderThePersonOnce() {
        ListEntry entry = Entries.anEntry().ofPerson("张小明").proposed();
        entries.add(entry);
        papers.opened(new PaperOpened(entry.number()));
        papers.opened(new PaperOpened(entry.number()));
        assertThat(told)
                .containsExactly(ListsAudit.LISTED_PERSON_VIEWED + " " + Entries.SUBJECT + " " + entry.number());
    }

    @Test
    void otherPapersAreOfNobody() {
        ListEntry entry = Entries.anEntry().proposed();
        entries.add(entry);
        papers.opened(new PaperOpened(entry.number()));
        papers.opened(new PaperOpened("0AWE35PSG1C6Q"));
        papers.opened(new PaperOpened(null));
        assertThat(told).isEmpty();
    }
}
