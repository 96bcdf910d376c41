package org.creditportal.records.application.correction;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Role;
import org.creditportal.identity.api.RolePermissions;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.outbox.DomainEvent;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.batch.BatchOrigin;
import org.creditportal.records.api.correction.CorrectionKind;
import org.creditportal.records.api.correction.CorrectionState;
import org.creditportal.records.api.correction.ProposeCorrection;
import org.creditportal.records.api.correction.ProposeWithdrawal;
import org.creditportal.records.api.record.KeepingBack;
import org.creditportal.records.api.record.RecordCorrected;
import org.creditportal.records.api.record.RecordKeptBack;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.subject.RepresentativeRetracted;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.application.ReadableProtection;
import org.creditportal.records.application.batch.BatchTerms;
import org.creditportal.records.application.batch.BatchesInMemory;
import org.creditportal.records.application.record.RecordEvents;
import org.creditportal.records.application.record.RecordTexts;
import org.creditportal.records.application.record.RecordsInMemory;
import org.creditportal.records.application.record.VisibleRecords;
import org.creditportal.records.application.subject.DecisionKeys;
import org.creditportal.records.application.subject.Representatives;
import org.creditportal.records.application.subject.SubjectEventsInMemory;
import org.creditportal.records.application.subject.SubjectsInMemory;
import org.creditportal.records.application.template.ImportTemplateBean;
import org.creditportal.records.domain.Pages;
import org.creditportal.records.domain.batch.Batch;
import org.creditportal.records.domain.batch.Batches;
import org.creditportal.records.domain.batch.ReceivedFile;
import org.creditportal.records.domain.correction.Correction;
import org.creditportal.records.domain.correction.Corrections;
import org.creditportal.records.domain.record.CreditRecord;
import org.creditportal.records.domain.record.CreditRecords;
import org.creditportal.records.domain.record.NewRecord;
import org.creditportal.records.domain.record.NewRecord.Party;
import org.creditportal.records.domain.record.Origin;
import org.creditportal.records.domain.record.RecordFacts;
import org.creditportal.records.domain.record.RecordTerms;
import org.creditportal.records.domain.record.Revision;
import org.creditportal.records.domain.record.Revisions;
import org.creditportal.records.domain.record.SearchKeys;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.Subjects;
import org.creditportal.records.domain.template.AcceptedCodes;
import org.creditportal.records.domain.template.PenaltyRows;
import org.creditportal.records.domain.template.RowCheck;
import org.creditportal.records.domain.template.Templates;

/** One record of the market bureau, its officers, and all that correcting it needs, without a database. */
public final class CorrectionFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    public static final RecordNumber NUMBER = new RecordNumber("0AWE35PSG1C4N");
    static final Officer CLERK = officer("clerk", "market-supervision", Role.BUREAU_CLERK, Role.BUREAU_REVIEWER);
    static final Officer REVIEWER = officer("reviewer", "market-supervision", Role.BUREAU_REVIEWER);
    static final Officer STRANGER = officer("stranger", "tax", Role.BUREAU_REVIEWER);
    private static final String TEMPLATE = "penalty-2018";

    public final CreditRecord record;
    public final List<Object> events = new ArrayList<>();
    final List<RepresentativeRetracted> retracted = new ArrayList<>();
    public LocalDate today = TODAY;
    public final List<Revision> kept = new ArrayList<>();
    public final List<Correction> proposals = new ArrayList<>();
    public final RecordTexts texts;
    Officer atWork = CLERK;

    private final CreditRecords records = new RecordsInMemory();
    public final SubjectsInMemory.Parts parts = new SubjectsInMemory.Parts();
    public final Subjects subjects = new SubjectsInMemory();
    private final Batches batches = new BatchesInMemory();
    private final Subject subject;
    private final Batch batch;
    final DecisionKeys keys;
    private final LegalDate legalDate = new LegalDate() {
        @Override
        public LocalDate today() {
            return today;
        }
    };
    private final BureauScope scope = new BureauScope(new CurrentOfficer() {
        @Override
        public Officer require() {
            return atWork;
        }

        @Override
        public Optional<Officer> find() {
            return Optional.of(atWork);
        }
    });

    public CorrectionFixture(PenaltyRows row) {
        FieldProtection protection = new ReadableProtection();
        keys = new DecisionKeys(protection);
        texts = new RecordTexts(protection);
        RecordFacts facts = facts(row);
        String subjectKey = keys.subjectKey(facts.subject());
        subject = Subject.of(facts.subject(), subjectKey, keys.protectedNumber(facts.subject()), TODAY, NOON);
        batch = Batch.receive(
                "market-supervision", BatchOrigin.FILE, file(), new Signatory("u-clerk", "Clerk", null, false), NOON);
        record = CreditRecord.of(newRecord(1, NUMBER.value(), facts, subjectKey));
        subjects.add(subject);
        batches.add(batch);
        records.add(record);
    }

    /** Puts another row about the same subject on record. */
    CreditRecord alsoSays(PenaltyRows row) {
        RecordFacts facts = facts(row);
        CreditRecord other = CreditRecord.of(newRecord(2, "0AWE35PSG1C4P", facts, keys.subjectKey(facts.subject())));
        records.add(other);
        return other;
    }

    private static RecordFacts facts(PenaltyRows row) {
        return new RowCheck(Templates.require(TEMPLATE), AcceptedCodes.NONE, TODAY)
                .check(row.row())
                .facts();
    }

    private static ReceivedFile file() {
        return new ReceivedFile(
                "a.csv",
                1,
                "d".repeat(64),
                "CSV",
                "UTF-8",
                List.of(),
                TEMPLATE,
                RecordKind.PENALTY,
                List.of(),
                "0000000000001");
    }

    private NewRecord newRecord(long id, String number, RecordFacts facts, String subjectKey) {
        return new NewRecord(
                id,
                number,
                new Party(subject.number(), null, subject.kind(), subject.socialCreditCode(), subject.adultFrom()),
                facts,
                keys.decisionKey("market-supervision", facts.kind(), facts.document(), subjectKey),
                keys.contentDigest(facts, SearchKeys.of(facts).document()),
                texts.content(facts.content()),
                SearchKeys.of(facts),
                terms(facts.decidedOn()),
                null,
                new Origin("market-supervision", batch.id(), 2, new Signatory("u-clerk", "Clerk", null, false), NOON));
    }

    private static RecordTerms terms(LocalDate decidedOn) {
        return new RecordTerms("0000000000001", decidedOn.plusDays(7), false, decidedOn.plusYears(3));
    }

    CorrectionProcedureBean procedure() {
        CorrectionProcedureBean procedure = new CorrectionProcedureBean();
        procedure.records = visible();
        procedure.corrections = new InMemory();
        procedure.statements =
                new CorrectionStatements(new ImportTemplateBean(), batches, subjects, texts, keys, legalDate);
        procedure.proposals = openProposals();
        procedure.secondOfficer = new SecondOfficer(
                scope,
                new CorrectionEffects(subjects, revisions(), texts, batchTerms(), recordEvents(), representatives()),
                Clock.fixed(NOON, ZoneOffset.UTC));
        procedure.texts = texts;
        procedure.scope = scope;
        return procedure;
    }

    RecordWithholdingBean withholding() {
        RecordWithholdingBean withholding = new RecordWithholdingBean();
        withholding.records = visible();
        withholding.proposals = openProposals();
        withholding.events = recordEvents();
        return withholding;
    }

    public Corrections corrections() {
        return new InMemory();
    }

    /** Has the clerk propose that the record says something else. */
    public void proposeCorrection() {
        procedure().propose(new ProposeCorrection(NUMBER, 0, Map.of("CF_SY", "更正后的事实。"), "依据更正通知书"));
    }

    /** Has the clerk propose to take the record back. */
    public void proposeWithdrawal() {
        procedure().proposeWithdrawal(new ProposeWithdrawal(NUMBER, 0, "决定被撤销"));
    }

    private Proposals openProposals() {
        return new Proposals(new InMemory(), texts, scope, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private VisibleRecords visible() {
        return new VisibleRecords(records, scope, legalDate);
    }

    public LegalDate legalDate() {
        return legalDate;
    }

    public CreditRecords records() {
        return records;
    }

    public Revisions revisions() {
        return new Revisions() {
            @Override
            public void add(Revision revision) {
                kept.add(0, revision);
            }

            @Override
            public List<Revision> ofRecord(long recordId) {
                return recordId == record.id() ? List.copyOf(kept) : List.of();
            }
        };
    }

    public Representatives representatives() {
        return new Representatives(
                parts, records, batches, texts, keys, new SubjectEventsInMemory(retracted), legalDate);
    }

    private static BatchTerms batchTerms() {
        return new BatchTerms() {
            @Override
            public RecordTerms of(CreditRecord record, LocalDate decidedOn) {
                return terms(decidedOn);
            }
        };
    }

    public RecordEvents recordEvents() {
        return new RecordEvents() {
            @Override
            public void publish(DomainEvent event) {
                events.add(event);
            }

            @Override
            public void corrected(Collection<CreditRecord> corrected) {
                corrected.forEach(each -> events.add(new RecordCorrected(each.number(), each.revision())));
            }

            @Override
            public void keptBack(CreditRecord kept, KeepingBack because) {
                events.add(new RecordKeptBack(kept.number(), because));
            }
        };
    }

    Map<String, String> says() {
        return texts.statement(texts.statement(record));
    }

    static Officer officer(String id, String bureau, Role... held) {
        Set<Role> roles = Set.of(held);
        return new Officer(id, id, id, bureau, roles, RolePermissions.of(roles), Set.of(), Set.of());
    }

    private final class InMemory implements Corrections {

        @Override
        public void add(Correction correction) {
            if (!proposals.contains(correction)) {
                proposals.add(correction);
            }
        }

        @Override
        public Optional<Correction> find(String number) {
            return proposals.stream()
                    .filter(correction -> correction.number().equals(number))
                    .findFirst();
        }

        @Override
        public Correction require(String number) {
            return find(number).orElseThrow(() -> new NotFoundException("Correction", number));
        }

        @Override
        public Optional<Correction> findOpen(long recordId, CorrectionKind kind) {
            return ofRecord(recordId).stream()
                    .filter(Correction::isOpen)
                    .filter(correction -> correction.kind().concernsPublication() == kind.concernsPublication())
                    .findFirst();
        }

        @Override
        public Set<Long> reviewed(Collection<Long> recordIds) {
            return proposals.stream()
                    .filter(correction -> correction.kind() == CorrectionKind.CORRECTION)
                    .filter(correction -> correction.state() != CorrectionState.REJECTED)
                    .map(Correction::recordId)
                    .filter(recordIds::contains)
                    .collect(Collectors.toSet());
        }

        @Override
        public Map<Long, Correction> openOf(Collection<Long> recordIds) {
            return proposals.stream()
                    .filter(correction ->
                            correction.isOpen() && !correction.kind().concernsPublication())
                    .filter(correction -> recordIds.contains(correction.recordId()))
                    .collect(Collectors.toMap(Correction::recordId, correction -> correction));
        }

        @Override
        public List<Correction> ofRecord(long recordId) {
            return recordId != record.id()
                    ? List.of()
                    : proposals.stream()
                            .sorted(Comparator.comparing(Correction::id).reversed())
                            .toList();
        }

        @Override
        public Page<Correction> open(
                String bureau, Set<CorrectionKind> kinds, String otherThan, Order order, int page, int size) {
            List<Correction> open = proposals.stream()
                    .filter(Correction::isOpen)
                    .filter(correction -> kinds.contains(correction.kind()))
                    .filter(correction -> bureau == null || correction.bureau().equals(bureau))
                    .filter(correction -> !correction.proposal().officer().equals(otherThan))
                    .toList();
            return Pages.of(open, page, size);
        }
    }
}
