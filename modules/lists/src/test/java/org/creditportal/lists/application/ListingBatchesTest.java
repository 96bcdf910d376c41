package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.creditportal.lists.domain.Refusals.assertRefused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Role;
import org.creditportal.identity.api.RolePermissions;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.error.LineFault;
import org.creditportal.kernel.text.TableLine;
import org.creditportal.lists.api.BasisKey;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListedSubjectKind;
import org.creditportal.lists.api.ListingBatches;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.ProposeListing;
import org.creditportal.lists.api.ProposeListings;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.ListTypes;
import org.creditportal.lists.domain.ListedSubject;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.lists.domain.Proposal;
import org.creditportal.records.api.record.FoundRecord;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordCursor;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordPage;
import org.creditportal.records.api.record.RecordRow;
import org.creditportal.records.api.record.RecordSlice;
import org.creditportal.records.api.record.RecordStanding;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.api.record.RecordView;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.SubjectNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListingBatchesTest {

    private static final String DOCUMENT = "\u6606\u5E02\u76D1\u5904\u7F5A\u30142026\u301512\u53F7";
    private static final String FIRST = "91530100MA6K000011";
    private static final String SECOND = "91530100MA6K000022";
    private static final Map<String, RecordRow> RECORDS = Map.of(
            "0AWE35PSG1C11", row("0AWE35PSG1C11", "0AWE35PSG1D11", FIRST, DOCUMENT),
            "0AWE35PSG1C22", row("0AWE35PSG1C22", "0AWE35PSG1D22", SECOND, DOCUMENT),
            "0AWE35PSG1C33", row("0AWE35PSG1C33", "0AWE35PSG1D33", "91530100MA6K000033", DOCUMENT + "-1"));

    private final ListingBatchesBean batches = new ListingBatchesBean();
    private final EntriesInMemory entries = new EntriesInMemory();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void assemble() {
        Officer clerk = new Officer(
                "u-clerk",
                "clerk",
                "Clerk",
                ListTypes.MARKET,
                Set.of(Role.BUREAU_CLERK),
                RolePermissions.of(Set.of(Role.BUREAU_CLERK)),
                Set.of(),
                Set.of());
        BatchOfProposals batch = new BatchOfProposals();
        batch.entries = entries;
        batch.types = new SeriousOnly();
        batch.records = new TheseRecords();
        batch.grounds = new GroundsOfTheseRecords();
        batch.participants = new Participants();
        batch.participants.currentOfficer = new AtWork(clerk);
        batch.days = new OfficialDays() {
            @Override
            OfficialDay today() {
                return Entries.DAY;
            }
        };
        batches.batch = batch;
        batches.entries = entries;
        batches.grounds = batch.grounds;
        batches.days = batch.days;
        batches.onceOnly = (token, command, act) -> act.get();
        batches.trail = new AuditTrail() {
            @Override
            public void record(String event, String object, String reason) {
                told.add(event + " " + reason);
            }
        };
    }

    @Test
    void eachSubjectBecomesAnEntryOfItsOwn() {
        ProposeListings command = command(FIRST, "0AWE35PSG1C22,\u81EA\u5DF1\u7684\u4E8B\u5B9E");
        assertThat(batches.findFaults(command)).isEmpty();
        assertThat(entries.all).isEmpty();
        batches.propose(command);
        assertThat(entries.all).extracting(entry -> entry.subject().code()).containsExactly(FIRST, SECOND);
        assertThat(entries.all)
                .extracting(ListEntry::facts)
                .containsExactly(Entries.STATED, "\u81EA\u5DF1\u7684\u4E8B\u5B9E");
        assertThat(told).containsExactly("LIST_ENTRY_PROPOSED " + DOCUMENT, "LIST_ENTRY_PROPOSED " + DOCUMENT);
    }

    @Test
    void wrongLinesAreToldOneByOneAndNothingIsKept() {
        ProposeListings command = command(FIRST, "91530100MA6K000033", FIRST, "nobody", SECOND);
        assertThat(batches.findFaults(command))
                .extracting(LineFault::line, LineFault::rule)
                .containsExactly(
                        tuple(2, "lists.noRecordOfDecision"),
                        tuple(3, "lists.lineRepeated"),
                        tuple(4, "lists.noRecordOfDecision"));
        assertRefused(ListsError.BATCH_LINES, () -> batches.propose(command));
        assertThat(entries.all).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void whoeverHoldsThePlaceIsTold() {
        batches.propose(command(FIRST));
        String holder = entries.all.get(0).number();
        assertThat(batches.findFaults(command(FIRST))).singleElement().satisfies(fault -> {
            assertThat(fault.rule()).isEqualTo(ListsError.ALREADY_LISTED.key());
            assertThat(fault.arguments()).containsExactly(holder);
        });
    }

    @Test
    void takesNeitherNothingNorTooMuchNorWhatNamesNoDecision() {
        assertRefused(ListsError.BATCH_LINES, () -> batches.propose(command()));
        String[] many = IntStream.rangeClosed(0, ListingBatches.MOST)
                .mapToObj(String::valueOf)
                .toArray(String[]::new);
        assertRefused(ListsError.BATCH_SIZE, () -> batches.findFaults(command(many)));
        ProposeListings silent = new ProposeListings(
                " ", "serious-violation", BasisKey.of(ListTypes.LAW), null, null, List.of(), CommandToken.next());
        assertRefused(ListsError.BATCH_DOCUMENT, () -> batches.findFaults(silent));
    }

    private static ProposeListings command(String... lines) {
        List<TableLine> told = new ArrayList<>();
        for (String line : lines) {
            told.add(new TableLine(told.size() + 1, List.of(line.split(","))));
        }
        return new ProposeListings(
                DOCUMENT,
                "serious-violation",
                BasisKey.of(ListTypes.LAW),
                null,
                Entries.STATED,
                told,
                CommandToken.next());
    }

    private static RecordRow row(String number, String subject, String code, String document) {
        return new RecordRow(
                new RecordNumber(number),
                RecordKind.PENALTY,
                RecordState.RECORDED,
                document,
                Entries.DECIDED_ON,
                new SubjectNumber(subject),
                "Subject " + code,
                code,
                SubjectKind.LEGAL_PERSON,
                ListTypes.MARKET,
                "Authority",
                Instant.EPOCH);
    }

    private static final class TheseRecords implements RecordLookup {
        @Override
        public RecordPage search(RecordCriteria criteria, RecordSlice slice) {
            assertThat(criteria.bureau()).isEqualTo(ListTypes.MARKET);
            List<FoundRecord> found = RECORDS.values().stream()
                    .filter(row -> row.documentNumber().startsWith(criteria.text()))
                    .map(row -> new FoundRecord(row, RecordStanding.ON_RECORD, new RecordCursor(Entries.DECIDED_ON, 1)))
                    .toList();
            return new RecordPage(found, null, null, found.size(), false);
        }

        @Override
        public RecordView require(RecordNumber number) {
            throw new UnsupportedOperationException("Told by the grounds");
        }
    }

    private static final class GroundsOfTheseRecords extends RecordGrounds {
        @Override
        void hold(Collection<RecordRow> rows) {
            assertThat(RECORDS.values()).containsAll(rows);
        }

        @Override
        Proposal proposal(ProposeListing command, ListTypeDefinition type) {
            RecordRow row = RECORDS.get(command.recordNumbers().get(0));
            return new Proposal(
                    type,
                    command.basis(),
                    command.reason(),
                    new ListedSubject(
                            row.subjectNumber().value(),
                            ListedSubjectKind.LEGAL_PERSON,
                            row.subjectName(),
                            row.subjectCode()),
                    false,
                    List.of(Entries.aGround(
                            row.number().value(), row.subjectNumber().value())),
                    command.facts());
        }

        @Override
        List<String> names(ListedSubject subject) {
            return List.of(subject.name());
        }
    }

    private static final class SeriousOnly extends TenantListTypes {
        @Override
        public List<ListTypeDefinition> all() {
            return List.of(ListTypes.serious());
        }

        @Override
        public Optional<ListTypeDefinition> find(String id) {
            return all().stream().filter(type -> type.id().equals(id)).findFirst();
        }
    }

    private record AtWork(Officer officer) implements CurrentOfficer {
        @Override
        public Officer require() {
            return officer;
        }

        @Override
        public Optional<Officer> find() {
            return Optional.of(officer);
        }
    }
}
