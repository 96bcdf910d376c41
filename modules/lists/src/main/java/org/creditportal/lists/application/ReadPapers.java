package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creditportal.kernel.audit.PaperOpened;
import org.creditportal.lists.domain.ListEntries;

/** The papers of an entry tell what the entry tells: who opens one reads about its person. */
@ApplicationScoped
public class ReadPapers {

    @Inject
    ListEntries entries;

    @Inject
    Participants participants;

    void opened(@Observes PaperOpened paper) {
        Optional.ofNullable(paper.matter())
                .flatMap(entries::find)
                .ifPresent(entry -> participants.noteLook(entry.subject(), entry.number()));
    }
}
