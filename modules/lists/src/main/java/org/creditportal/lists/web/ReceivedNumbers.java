package org.creditportal.lists.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.received.ReceivedImportNumber;
import org.creditportal.lists.api.received.ReceivedImportRow;
import org.creditportal.lists.api.received.ReceivedLists;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;
import org.creditportal.webkit.web.PageFrame;

/** Files of lists that others decide, by the number of their import. */
@RequestScoped
public class ReceivedNumbers implements NumberSource {

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private ReceivedLists lists;

    @Inject
    private PageFrame frame;

    @Override
    public List<NumberHit> find(String term) {
        return currentOfficer.require().may(ListsPermission.LISTS_VIEW)
                ? Optional.ofNullable(NumberHit.byNumber(term, this::hit)).stream()
                        .toList()
                : List.of();
    }

    private NumberHit hit(String number) {
        ReceivedImportRow row = lists.require(new ReceivedImportNumber(number));
        return new NumberHit(
                "lists",
                "receivedImport",
                row.fileName(),
                row.source().text(frame.getLanguage()),
                "/lists/received-import",
                Map.of("number", number));
    }
}
