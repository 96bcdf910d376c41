package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.text.Texts;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordReliance;
import org.creditportal.records.api.record.ReliantRow;

/** The entries that rest on records: those that are proposed, approved or published. */
@ApplicationScoped
public class ReliantEntries implements RecordReliance {

    @Inject
    private ListEntries entries;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private LegalDate legalDate;

    @Override
    public List<ReliantRow> on(RecordNumber number) {
        LocalDate today = legalDate.today();
        return entries.onRecord(number.value(), EntriesOnRecords.OPEN).stream()
                .map(entry -> entries.find(entry.value()))
                .flatMap(Optional::stream)
                .map(entry -> row(entry, entry.standing(today)))
                .toList();
    }

    private ReliantRow row(ListEntry entry, EntryStanding standing) {
        LocalizedText list = types.find(entry.listType())
                .map(ListTypeDefinition::name)
                .orElseGet(() -> new LocalizedText(entry.listType(), entry.listType()));
        return new ReliantRow(
                "/lists/detail",
                entry.number(),
                list,
                new LocalizedText(text(standing, Locale.CHINESE), text(standing, Locale.ENGLISH)),
                standing == EntryStanding.IN_FORCE);
    }

    private static String text(EntryStanding standing, Locale language) {
        return Texts.of("lists", language).get("EntryStanding." + standing);
    }

    @Override
    public Set<String> among(Collection<String> numbers) {
        return numbers.isEmpty() ? Set.of() : entries.recordsRestedOn(numbers, EntriesOnRecords.OPEN);
    }
}
