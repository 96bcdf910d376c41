package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.ListedSubjectKind;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.received.ListedParties;
import org.creditportal.lists.api.received.ListedPartyRow;

/** Each subject once. What is in force is public or told to every officer, so a bureau sees what others decided too. */
@Stateless
@DenyAll
@Local(ListedParties.class)
public class ListedPartiesBean implements ListedParties {

    @Inject
    private StoredParties parties;

    @Inject
    private ListHoldings holdings;

    @Inject
    private TableNames names;

    @Inject
    private LegalDate legalDate;

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public Page<ListedPartyRow> search(String text, boolean several, int page, int size) {
        if (SearchText.saysNothing(text)) {
            throw new ListingRefusedException(ListsError.TEXT_SAYS_NOTHING);
        }
        Page<StoredParties.Party> found = parties.search(
                new StoredParties.Wanted(legalDate.today(), text, several, names.areWhole()), page, size);
        Map<String, List<ListedPartyRow.Holding>> lists = holdings.of(
                found.items().stream().map(StoredParties.Party::number).toList());
        Set<String> known = names.known(found.items().stream()
                .filter(StoredParties.Party::isPerson)
                .map(StoredParties.Party::number)
                .toList());
        return found.map(party -> new ListedPartyRow(
                party.number(),
                TableNames.shown(party.name(), party.isPerson(), known.contains(party.number())),
                party.code(),
                ListedSubjectKind.valueOf(party.kind()),
                lists.getOrDefault(party.number(), List.of())));
    }
}
