package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.application.ReceivedDeliveries.COURTS;
import static org.creditportal.lists.domain.Entries.TODAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.received.ImportOutcome;
import org.creditportal.lists.api.received.ReceivedImportRow.Counts;
import org.creditportal.lists.domain.received.ReceivedImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While nobody takes a delivery further, whoever is removed stands on, and whoever came is unknown: somebody is waited for. */
class ReceivedListWorkTest {

    private static final TenantDefinition KUNMING =
            TenantFiles.load(Path.of("../../tenants-config")).require(new TenantId("kunming"));
    private static final String MINDING = "intermediate-court";
    private static final int MOST = 20;

    private final ImportsInMemory imports = new ImportsInMemory();
    private final ReceivedListWork work = new ReceivedListWork();

    @BeforeEach
    void assemble() {
        work.imports = imports;
        work.tenants = new TenantDirectory() {
            @Override
            public TenantDefinition current() {
                return KUNMING;
            }
        };
        work.legalDate = new LegalDate() {
            @Override
            public LocalDate today() {
                return TODAY;
            }
        };
    }

    @Test
    void aDeliveryWithColumnsThatNobodyHasReadWaitsForWhoMindsItsSource() {
        assertThat(kinds(MINDING)).isEmpty();
        ReceivedImport held = delivered(TODAY);
        held.holdFor(List.of("备注"), null);
        assertThat(kinds(MINDING)).containsExactly("receivedColumns");
        assertThat(kinds("finance")).isEmpty();
        assertThat(work.waiting(officer(MINDING, ListsPermission.LISTS_VIEW), MOST))
                .isEmpty();
        held.readColumns(List.of("备注"), ReceivedDeliveries.signature());
        assertThat(kinds(MINDING)).as("it is at work").isEmpty();
    }

    @Test
    void whatWasKeptAlthoughItIsNotToldWaits() {
        done(delivered(TODAY), ImportOutcome.MUCH_MISSING, 3);
        assertThat(kinds(MINDING)).containsExactly("receivedMissing");
        done(delivered(TODAY), ImportOutcome.COMPLETE, 0);
        assertThat(kinds(MINDING)).isEmpty();
    }

    @Test
    void aListThatIsOverdueWaitsWithItsDay() {
        LocalDate last = TODAY.minusDays(COURTS.everyDays());
        done(delivered(last), ImportOutcome.COMPLETE, 0);
        assertThat(kinds(MINDING)).isEmpty();
        done(delivered(last.minusDays(1)), ImportOutcome.COMPLETE, 0);
        assertThat(work.waiting(officer(MINDING, ListsPermission.LISTS_RECEIVE), MOST))
                .singleElement()
                .returns("receivedOverdue", WaitingRow::kind)
                .returns(TODAY.minusDays(1), WaitingRow::dueOn);
    }

    private ReceivedImport delivered(LocalDate asOf) {
        ReceivedImport delivery = ReceivedDeliveries.delivery(asOf, false);
        imports.add(delivery);
        return delivery;
    }

    private static void done(ReceivedImport delivery, ImportOutcome how, int missing) {
        delivery.finish(how, new Counts(9, 0, 0, 0, 0, missing));
    }

    private Stream<String> kinds(String bureau) {
        return work.waiting(officer(bureau, ListsPermission.LISTS_RECEIVE), MOST).stream()
                .map(WaitingRow::kind);
    }

    private static Officer officer(String bureau, String permission) {
        return new Officer("u", "u", "u", bureau, Set.of(), Set.of(permission), Set.of(), Set.of());
    }
}
