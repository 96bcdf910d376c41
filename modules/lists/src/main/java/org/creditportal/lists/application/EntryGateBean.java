package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryGate;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.HeldEntryView;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;

/** Holds entries for those whose matters rest on them. */
@Stateless
@DenyAll
public class EntryGateBean implements EntryGate {

    @Inject
    private ListEntries entries;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private LegalDate legalDate;

    @Override
    @PermitAll
    public Optional<HeldEntryView> hold(EntryNumber number) {
        return entries.findForChange(number.value()).map(this::view);
    }

    @Override
    @PermitAll
    public List<EntryNumber> findPublished(EntryNumber after, int most) {
        return entries.after(after, EnumSet.of(EntryState.PUBLISHED), most);
    }

    private HeldEntryView view(ListEntry entry) {
        return new HeldEntryView(
                new EntryNumber(entry.number()),
                entry.standing(legalDate.today()),
                entry.listType(),
                types.find(entry.listType()).map(ListTypeDefinition::colour).orElse(null),
                entry.subject().number(),
                entry.subject().kind(),
                entry.subject().name(),
                entry.bureau(),
                entry.basis(),
                entry.document().number(),
                entry.facts(),
                entry.publishedUntil());
    }
}
