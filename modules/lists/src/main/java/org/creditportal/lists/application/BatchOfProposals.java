package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.kernel.code.CodeText;
import org.creditportal.kernel.error.LineFault;
import org.creditportal.kernel.text.TableLine;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListingBatches;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.ProposeListing;
import org.creditportal.lists.api.ProposeListings;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.records.api.record.FoundRecord;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordRow;
import org.creditportal.records.api.record.RecordSlice;

/** Finds each line's record among those of the decision, and judges each proposal as if it came alone. Keeps nothing. */
@ApplicationScoped
class BatchOfProposals {

    private static final int MOST_RECORDS = 1000;

    @Inject
    RecordLookup records;

    @Inject
    RecordGrounds grounds;

    @Inject
    ListTypeDirectory types;

    @Inject
    ListEntries entries;

    @Inject
    Participants participants;

    @Inject
    OfficialDays days;

    /**
     * What lines come to.
     *
     * @param entries those that may be proposed
     */
    record Judged(List<ListEntry> entries, List<LineFault> faults) {}

    Judged judge(ProposeListings command) {
        if (command.lines().size() > ListingBatches.MOST) {
            throw new ListingRefusedException(ListsError.BATCH_SIZE, ListingBatches.MOST);
        }
        ListTypeDefinition type = types.require(command.listType());
        Map<String, RecordRow> known = recordsOf(command);
        grounds.hold(known.values());
        List<ListEntry> judged = new ArrayList<>();
        List<LineFault> faults = new ArrayList<>();
        Set<String> subjects = new HashSet<>();
        for (TableLine line : command.lines()) {
            try {
                ListEntry entry = judge(command, type, line, known.get(CodeText.compact(line.cell(0))));
                if (!subjects.add(entry.subject().number())) {
                    throw new ListingRefusedException(ListsError.LINE_REPEATED);
                }
                judged.add(entry);
            } catch (ListingRefusedException refused) {
                faults.add(LineFault.of(line, refused));
            }
        }
        return new Judged(judged, faults);
    }

    /** The bureau's records of the decision on which lines rest, by code and by number. */
    private Map<String, RecordRow> recordsOf(ProposeListings command) {
        String document = command.document() == null ? "" : command.document().strip();
        if (document.isEmpty()) {
            throw new ListingRefusedException(ListsError.BATCH_DOCUMENT);
        }
        RecordCriteria criteria = new RecordCriteria(document, null, null, null, null, null, null, null, null)
                .ofBureau(participants.current().bureau());
        Set<String> asked = new HashSet<>();
        command.lines().forEach(line -> asked.add(CodeText.compact(line.cell(0))));
        Map<String, RecordRow> known = new HashMap<>();
        records.search(criteria, RecordSlice.latest(MOST_RECORDS)).rows().stream()
                .map(FoundRecord::row)
                .filter(row -> row.documentNumber().equals(document))
                .forEach(row -> {
                    if (row.subjectCode() != null && asked.contains(row.subjectCode())) {
                        known.putIfAbsent(row.subjectCode(), row);
                    }
                    if (asked.contains(row.number().value())) {
                        known.put(row.number().value(), row);
                    }
                });
        return known;
    }

    private ListEntry judge(ProposeListings command, ListTypeDefinition type, TableLine line, RecordRow record) {
        if (record == null) {
            throw new ListingRefusedException(ListsError.NO_RECORD_OF_DECISION);
        }
        String number = record.number().value();
        ProposeListing one = new ProposeListing(
                List.of(number),
                command.listType(),
                command.basis(),
                command.reason(),
                facts(command, line, number),
                command.token());
        OfficialDay today = days.today();
        ListEntry entry = ListEntry.propose(grounds.proposal(one, type), participants.current(), today);
        entries.findHolder(entry.listType(), entry.subject().number())
                .filter(holder -> holder.standing(today.date()) != EntryStanding.EXPIRED)
                .ifPresent(holder -> {
                    throw new ListingRefusedException(ListsError.ALREADY_LISTED, holder.number());
                });
        return entry;
    }

    /** Those of the line, else those of all, else what the record says. */
    private String facts(ProposeListings command, TableLine line, String record) {
        if (!line.cell(1).isEmpty()) {
            return line.cell(1);
        }
        return command.facts() == null || command.facts().isBlank() ? grounds.facts(record) : command.facts();
    }
}
