package org.creditportal.records.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.error.StaleVersionException;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.catalogue.AddItem;
import org.creditportal.records.api.catalogue.CatalogueChangeRow;
import org.creditportal.records.api.catalogue.CatalogueChangeRow.CatalogueChange;
import org.creditportal.records.api.catalogue.CatalogueEditionNumber;
import org.creditportal.records.api.catalogue.CatalogueEditionState;
import org.creditportal.records.api.catalogue.CatalogueEditionView;
import org.creditportal.records.api.catalogue.CatalogueItemNumber;
import org.creditportal.records.api.catalogue.CatalogueItemView;
import org.creditportal.records.api.catalogue.CatalogueLevel;
import org.creditportal.records.api.catalogue.ChangeItem;
import org.creditportal.records.api.catalogue.DiscardDraft;
import org.creditportal.records.api.catalogue.DisclosureScope;
import org.creditportal.records.api.catalogue.DraftEdition;
import org.creditportal.records.api.catalogue.PutInForce;
import org.creditportal.records.api.catalogue.RemoveItem;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.application.BureauScope;
import org.creditportal.records.domain.batch.TurnsInMemory;
import org.creditportal.records.domain.catalogue.AnItem;
import org.creditportal.records.domain.catalogue.FieldList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue as the shipped tenants begin with it, and as their credit offices keep it. */
class CatalogueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);
    private static final TenantDirectory TENANTS = TenantFiles.load(Path.of("../../tenants-config"));

    private final CatalogueInMemory memory = new CatalogueInMemory();
    private final TurnsInMemory turns = new TurnsInMemory();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);
    private final CatalogueAnnouncement announcement =
            new CatalogueAnnouncement(memory.editions, memory.items, turns, TENANTS, memory.trail, clock, memory.seen);
    private final CatalogueBean catalogue = new CatalogueBean(memory.editions, memory.items, announcement);
    private final CatalogueMaintenanceBean maintenance = new CatalogueMaintenanceBean(
            memory.editions, memory.items, turns, announcement, new BureauScope(new OfficerAtWork()), clock);
    private final EditionsInForce inForce =
            new EditionsInForce(memory.editions, memory.items, turns, announcement, new LegalDate() {
                @Override
                public LocalDate today() {
                    return TODAY;
                }
            });

    private final CatalogueCitations citations = new CatalogueCitations(memory.editions, memory.items, new LegalDate() {
        @Override
        public LocalDate today() {
            return TODAY;
        }
    });

    private TenantId tenant = new TenantId("kunming");

    private static final class OfficerAtWork implements CurrentOfficer {

        @Override
        public Officer require() {
            return new Officer(
                    "id",
                    "credit.officer",
                    "Officer",
                    "credit-office",
                    Set.of(),
                    Set.of(RecordsPermission.CATALOGUE_MANAGE),
                    Set.of(),
                    Set.of());
        }

        @Override
        public Optional<Officer> find() {
            return Optional.of(require());
        }
    }

    @Test
    void everyItemInForceRestsOnItsLaw() {
        List<CatalogueItemView> items = as(() -> catalogue.inForce(TODAY));
        assertThat(as(citations::citing))
                .hasSameSizeAs(items)
                .anySatisfy(row -> assertThat(row.citation()).isEqualTo(new Citation("中华人民共和国个人信息保护法", "第十三条", null)))
                .allSatisfy(row -> assertThat(row.place().page()).isEqualTo("/records/catalogue-item"));
    }

    private <T> T as(Supplier<T> work) {
        try {
            return TenantScope.callAs(tenant, work::get);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void run(Runnable work) {
        TenantScope.runAs(tenant, work);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void letsBureausRecordPenaltiesAndLicencesByTheNationalEdition(String id) {
        tenant = new TenantId(id);
        for (RecordKind kind : List.of(RecordKind.PENALTY, RecordKind.LICENCE)) {
            CatalogueItemView item = as(() -> catalogue.recordable(kind, "market-supervision", TODAY))
                    .orElseThrow();
            assertThat(item.edition().level()).isEqualTo(CatalogueLevel.NATIONAL);
            assertThat(item.facts().reportingDays()).isEqualTo(7);
            assertThat(item.facts().retentionMonths()).isEqualTo(kind == RecordKind.PENALTY ? 60 : null);
            assertThat(item.facts().fields()).hasSizeGreaterThan(25);
        }
    }

    /** Nothing of what neither ministry nor city publishes is public by itself, and what may be to somebody's harm is kept five years. */
    @ParameterizedTest
    @ValueSource(strings = {"kunming", "beidaihe"})
    void inspectionsAndPromisesAreRecordedAndJudgmentsWhereThereIsACourt(String id) {
        tenant = new TenantId(id);
        CatalogueItemView inspections = as(() ->
                        catalogue.recordable(RecordKind.INSPECTION, "market-supervision", TODAY))
                .orElseThrow();
        assertThat(inspections.facts().scope()).isEqualTo(DisclosureScope.GOVERNMENT);
        assertThat(inspections.facts().retentionMonths()).isEqualTo(60);
        assertThat(as(() -> catalogue.recordable(RecordKind.PROMISE, "market-supervision", TODAY)))
                .isPresent();
        assertThat(as(() -> catalogue.recordable(RecordKind.JUDGMENT, "intermediate-court", TODAY))
                        .isPresent())
                .isEqualTo(id.equals("kunming"));
        assertThat(as(() -> catalogue.findRecorded(TODAY)).contains(RecordKind.JUDGMENT))
                .isEqualTo(id.equals("kunming"));
        assertThat(as(() -> catalogue.findRecorded(TODAY)))
                .contains(RecordKind.PENALTY, RecordKind.LICENCE, RecordKind.INSPECTION, RecordKind.PROMISE);
    }

    @Test
    void letsNobodyRecordWhatTheCatalogueDoesNotName() {
        assertThat(as(() -> catalogue.recordable(RecordKind.PENALTY, "organization-department", TODAY)))
                .isEmpty();
        assertThat(as(() -> catalogue.recordable(RecordKind.PENALTY, "finance", LocalDate.of(2023, 12, 31))))
                .isEmpty();
    }

    @Test
    void takesTheTenantsFileOverOnceAndTellsItAsTheSystemsAct() {
        as(() -> catalogue.inForce(TODAY));
        as(() -> catalogue.inForce(TODAY));
        assertThat(as(catalogue::editions)).hasSize(2);
        assertThat(memory.trail.events).containsExactly(RecordsAudit.CATALOGUE_ANNOUNCED);
        assertThat(turns.taken()).hasSize(3);
    }

    @Test
    void asksNoLockOnceACommittedTransactionHasSeenTheCatalogue() {
        as(() -> catalogue.inForce(TODAY));
        memory.seen.commit();
        as(() -> catalogue.inForce(TODAY));
        assertThat(turns.taken()).containsExactly(CatalogueAnnouncement.TURN);
    }

    @Test
    void prefersTheLocalItem() {
        CatalogueEditionNumber draft = draftOf(CatalogueLevel.LOCAL);
        run(() -> maintenance.add(new AddItem(draft, AnItem.penalty("KM-02", "本市行政处罚补充信息", "finance"))));
        putInForce(draft, TODAY);
        assertThat(as(() -> catalogue.recordable(RecordKind.PENALTY, "finance", TODAY)))
                .get()
                .extracting(row -> row.facts().code())
                .isEqualTo("KM-02");
        assertThat(as(() -> catalogue.recordable(RecordKind.PENALTY, "transport", TODAY)))
                .get()
                .extracting(row -> row.facts().code())
                .isEqualTo("G03-02");
    }

    @Test
    void supersedesAnEditionAndKeepsItsHistory() {
        CatalogueItemView former = penalty(TODAY);
        CatalogueEditionNumber draft = draftOf(CatalogueLevel.NATIONAL);
        CatalogueItemView copy = draftItem(draft, "G03-02");
        run(() -> maintenance.change(
                new ChangeItem(copy.number(), copy.version(), AnItem.penalty("G03-02", "行政处罚信息", "finance"))));
        putInForce(draft, NEXT_YEAR);

        assertThat(penalty(NEXT_YEAR.minusDays(1)).number()).isEqualTo(former.number());
        assertThat(penalty(NEXT_YEAR).number()).isEqualTo(copy.number());
        assertThat(as(() -> catalogue.require(former.number())).validUntil()).isEqualTo(NEXT_YEAR.minusDays(1));
        assertThat(as(() -> catalogue.history(former.number())))
                .extracting(CatalogueItemView::number)
                .containsExactly(copy.number(), former.number());
        assertThat(as(catalogue::editions))
                .extracting(CatalogueEditionView::state)
                .containsExactly(
                        CatalogueEditionState.IN_FORCE,
                        CatalogueEditionState.SUPERSEDED,
                        CatalogueEditionState.IN_FORCE);
    }

    @Test
    void tellsBeforehandWhatADraftChanges() {
        CatalogueEditionNumber draft = draftOf(CatalogueLevel.NATIONAL);
        assertThat(as(() -> maintenance.changes(draft))).isEmpty();
        CatalogueItemView penalty = draftItem(draft, "G03-02");
        CatalogueItemView licence = draftItem(draft, "G03-01");
        run(() -> maintenance.change(
                new ChangeItem(penalty.number(), penalty.version(), AnItem.penalty("G03-02", "行政处罚信息", "finance"))));
        run(() -> maintenance.remove(new RemoveItem(licence.number(), licence.version())));
        run(() -> maintenance.add(new AddItem(draft, AnItem.penalty("G99-01", "其他信息", "finance"))));
        assertThat(as(() -> maintenance.changes(draft)))
                .extracting(CatalogueChangeRow::code, CatalogueChangeRow::change)
                .containsExactly(
                        tuple("G03-02", CatalogueChange.CHANGED),
                        tuple("G99-01", CatalogueChange.ADDED),
                        tuple("G03-01", CatalogueChange.REMOVED));
    }

    @Test
    void refusesASupplementThatRepeatsANationalItem() {
        CatalogueEditionNumber draft = draftOf(CatalogueLevel.LOCAL);
        run(() -> maintenance.add(new AddItem(draft, AnItem.penalty("KM-02", "行政处罚信息", "finance"))));
        assertThatThrownBy(() -> putInForce(draft, TODAY)).satisfies(is(RecordsError.CATALOGUE_ITEM_REPEATED));
        assertThatThrownBy(
                        () -> as(() -> maintenance.add(new AddItem(draft, AnItem.penalty("KM-02", "另一名称", "finance")))))
                .satisfies(is(RecordsError.CATALOGUE_ITEM_REPEATED));
    }

    @Test
    void refusesAPastDayAndAStaleDraft() {
        CatalogueEditionNumber draft = draftOf(CatalogueLevel.NATIONAL);
        assertThatThrownBy(() -> putInForce(draft, TODAY.minusDays(1)))
                .satisfies(is(RecordsError.CATALOGUE_DAY_TOO_EARLY));
        assertThatThrownBy(() -> putInForce(draft, TODAY, 7)).isInstanceOf(StaleVersionException.class);
    }

    @Test
    void hasOneDraftALevelAndNoneOutsideTheOffice() {
        CatalogueEditionNumber draft = draftOf(CatalogueLevel.NATIONAL);
        CatalogueItemNumber item = draftItem(draft, "G03-02").number();
        assertThatThrownBy(() -> draftOf(CatalogueLevel.NATIONAL)).satisfies(is(RecordsError.CATALOGUE_DRAFT_EXISTS));
        assertThatThrownBy(() -> as(() -> catalogue.edition(draft))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(() -> catalogue.require(item))).isInstanceOf(NotFoundException.class);
        run(() -> maintenance.discard(new DiscardDraft(draft, 0, "reason")));
        assertThat(as(maintenance::drafts)).isEmpty();
        assertThat(draftOf(CatalogueLevel.NATIONAL)).isNotEqualTo(draft);
    }

    @Test
    void changesNoItemOfAnEditionInForce() {
        CatalogueItemView item = penalty(TODAY);
        assertThatThrownBy(() ->
                        run(() -> maintenance.change(new ChangeItem(item.number(), item.version(), item.facts()))))
                .satisfies(is(RecordsError.CATALOGUE_EDITION_NOT_DRAFT));
        assertThatThrownBy(() -> run(() -> maintenance.remove(new RemoveItem(item.number(), item.version()))))
                .satisfies(is(RecordsError.CATALOGUE_EDITION_NOT_DRAFT));
        assertThatThrownBy(() ->
                        as(() -> maintenance.add(new AddItem(item.edition().number(), item.facts()))))
                .satisfies(is(RecordsError.CATALOGUE_EDITION_NOT_DRAFT));
    }

    @Test
    void keepsDataItemsAsJsonText() {
        FieldListConverter converter = new FieldListConverter();
        FieldList fields = new FieldList(penalty(TODAY).facts().fields());
        String stored = converter.convertToDatabaseColumn(fields);
        assertThat(stored).contains("\"code\":\"CF_WSH\"");
        assertThat(converter.convertToEntityAttribute(stored)).isEqualTo(fields);
    }

    private static Consumer<Throwable> is(RecordsError error) {
        return failure -> assertThat(failure)
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.key())
                        .isEqualTo(error.key()));
    }

    private CatalogueItemView penalty(LocalDate on) {
        return as(() -> catalogue.recordable(RecordKind.PENALTY, "finance", on)).orElseThrow();
    }

    private CatalogueItemView draftItem(CatalogueEditionNumber draft, String code) {
        return as(() -> maintenance.draftItems(draft)).stream()
                .filter(item -> item.facts().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private CatalogueEditionNumber draftOf(CatalogueLevel level) {
        CatalogueEditionView copied = as(catalogue::editions).stream()
                .filter(edition -> edition.facts().level() == level)
                .findFirst()
                .orElseThrow();
        return as(() -> maintenance.draft(new DraftEdition(copied.number(), AnItem.edition(level, "2027年版"))));
    }

    private void putInForce(CatalogueEditionNumber draft, LocalDate from) {
        putInForce(draft, from, 0);
    }

    private void putInForce(CatalogueEditionNumber draft, LocalDate from, long seenVersion) {
        Signature second = new OfficerAtWork().require().signatory().sign(clock.instant(), new Reason("reason"));
        run(() -> inForce.put(new PutInForce(draft.value(), seenVersion, from, "reason"), second));
    }

    @Test
    void refusesWhatIsPutInForceAlready() {
        CatalogueEditionNumber draft = draftOf(CatalogueLevel.NATIONAL);
        putInForce(draft, NEXT_YEAR);
        assertThatThrownBy(() -> putInForce(draft, NEXT_YEAR)).isInstanceOf(NotFoundException.class);
    }
}
