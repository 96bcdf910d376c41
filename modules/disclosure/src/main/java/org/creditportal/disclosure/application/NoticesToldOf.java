package org.creditportal.disclosure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.creditportal.disclosure.domain.PublishedNotices;
import org.creditportal.lists.api.NoticeTakenDown;

/** Takes a notice from the public within the transaction that takes it down; the lists hold the entry meanwhile. */
@ApplicationScoped
public class NoticesToldOf {

    @Inject
    PublishedNotices notices;

    void takenDown(@Observes NoticeTakenDown event) {
        notices.remove(event.number());
    }
}
