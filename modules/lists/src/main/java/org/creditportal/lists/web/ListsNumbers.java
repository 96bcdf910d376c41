package org.creditportal.lists.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.page.Order;
import org.creditportal.lists.api.EntryCriteria;
import org.creditportal.lists.api.EntryLookup;
import org.creditportal.lists.api.EntryRow;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.received.ReceivedCriteria;
import org.creditportal.lists.api.received.ReceivedEntryLookup;
import org.creditportal.lists.api.received.ReceivedEntryRow;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;
import org.creditportal.webkit.web.PageFrame;

/** Entries, of the own bureaus and received, by their number, and by the subject's code or name. */
@RequestScoped
public class ListsNumbers implements NumberSource {

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private EntryLookup entries;

    @Inject
    private ReceivedEntryLookup received;

    @Inject
    private PageFrame frame;

    @Override
    public List<NumberHit> find(String term) {
        if (!currentOfficer.require().may(ListsPermission.LISTS_VIEW)) {
            return List.of();
        }
        EntryCriteria criteria = new EntryCriteria(null, null, null, null, term, false, Order.USUAL, 1, MOST);
        return Stream.concat(
                        entries.search(criteria).items().stream().map(this::hit),
                        received.search(new ReceivedCriteria(null, null, term, Order.USUAL, 1, MOST)).items().stream()
                                .map(this::hit))
                .toList();
    }

    private NumberHit hit(ReceivedEntryRow row) {
        return new NumberHit(
                "lists",
                "received",
                row.subject().name(),
                row.listName().text(frame.getLanguage()),
                "/lists/received-detail",
                Map.of("number", row.number()));
    }

    private NumberHit hit(EntryRow row) {
        return new NumberHit(
                "lists",
                "entry",
                row.subject().name(),
                row.listed().listName().text(frame.getLanguage()),
                "/lists/detail",
                Map.of("number", row.number()));
    }
}
