package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.domain.Entries.TODAY;
import static org.creditportal.lists.domain.Refusals.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.files.vault.StoredFile;
import org.creditportal.files.vault.Vault;
import org.creditportal.kernel.job.BackgroundJobs;
import org.creditportal.kernel.job.FetchResult;
import org.creditportal.kernel.job.JobNumber;
import org.creditportal.kernel.job.JobResult;
import org.creditportal.kernel.job.JobView;
import org.creditportal.kernel.job.RequestJob;
import org.creditportal.kernel.job.StopJob;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.received.ImportOutcome;
import org.creditportal.lists.api.received.ListSource;
import org.creditportal.lists.api.received.ReadColumns;
import org.creditportal.lists.api.received.ReceiveList;
import org.creditportal.lists.api.received.ReceivedImportNumber;
import org.creditportal.lists.api.received.ReceivedImportRow.Counts;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.lists.domain.received.ReceivedImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A column that nobody here understands may say that an entry is over: no row counts before an officer has read which there are. */
class HeldDeliveriesTest {

    private static final TenantDefinition KUNMING =
            TenantFiles.load(Path.of("../../tenants-config")).require(new TenantId("kunming"));
    private static final String TITLES = "名称,统一社会信用代码,列入日期";
    private static final String ROW = "\n甲公司,91530100MA6K000019,2026-07-01";

    private final ImportsInMemory imports = new ImportsInMemory();
    private final List<String> begun = new ArrayList<>();
    private final ReceivedListDesk desk = new ReceivedListDesk();
    private boolean minded = true;

    @BeforeEach
    void assemble() {
        desk.imports = imports;
        desk.onceOnly = (token, command, act) -> act.get();
        desk.jobs = new Begun();
        desk.vault = new Vault() {
            @Override
            public StoredFile store(InputStream content) {
                return new StoredFile() {
                    @Override
                    public long id() {
                        return 1;
                    }
                };
            }
        };
        desk.participants = new Participants() {
            @Override
            boolean minds(ListSource source) {
                return minded;
            }

            @Override
            Signatory current() {
                return Entries.OFFICE;
            }
        };
        desk.tenants = new TenantDirectory() {
            @Override
            public TenantDefinition current() {
                return KUNMING;
            }
        };
        desk.days = new OfficialDays() {
            @Override
            OfficialDay today() {
                return Entries.DAY;
            }
        };
    }

    @Test
    void aFileOfKnownColumnsIsTakenInAtOnce() {
        assertThat(deliver(TITLES + ROW).outcome()).isNull();
        assertThat(begun).hasSize(1);
    }

    @Test
    void rowsBesideColumnsThatNobodyKnowsCountOnceAnOfficerHasReadThem() {
        ReceivedImport delivery = deliver(TITLES + ",去向," + ROW + ",,迁出");
        assertThat(delivery.outcome()).isEqualTo(ImportOutcome.COLUMNS_UNREAD);
        assertThat(delivery.ignoredColumns()).containsExactly("去向", "(E)");
        assertThat(desk.isReadable(delivery)).isTrue();
        assertThat(begun).isEmpty();
        assertThat(imports.newest(delivery.source())).isEmpty();

        assertRefused(ListsError.COLUMNS_OTHERWISE, () -> read(delivery, "去向"));
        minded = false;
        assertRefused(ListsError.COLUMNS_OTHERWISE, () -> read(delivery, "去向", "(E)"));
        minded = true;
        read(delivery, "去向", "(E)");
        assertThat(delivery.outcome()).isNull();
        assertThat(delivery.reading().reader()).isEqualTo(Entries.OFFICE.officer());
        assertThat(begun).containsExactly(delivery.number());
        assertRefused(ListsError.COLUMNS_OTHERWISE, () -> read(delivery, "去向", "(E)"));
    }

    @Test
    void whatWasReadOnceIsAskedAgainOnlyBesideFurtherColumns() {
        ReceivedImport first = deliver(TITLES + ",去向,序号" + ROW);
        read(first, "去向", "序号");
        through(first);
        ReceivedImport same = deliver(TITLES + ",序号" + ROW);
        assertThat(same.isHeld()).isFalse();
        assertThat(same.reading().readerName()).isEqualTo(first.reading().readerName());
        through(same);
        assertThat(deliver(TITLES + ",序号,去向" + ROW).isHeld()).isTrue();
    }

    /** Those that were taken in before anybody was asked were read by nobody. */
    @Test
    void columnsOfDeliveriesThatNobodyHasReadAreAsked() {
        ReceivedImport before = deliver(TITLES + ",序号" + ROW);
        through(before);
        assertThat(deliver(TITLES + ",序号" + ROW).isHeld()).isTrue();
    }

    @Test
    void aHeldDeliveryIsNotTakenInAfterALaterStateOfTheList() {
        ReceivedImport held = deliver(TODAY.minusDays(1), TITLES + ",序号" + ROW);
        through(deliver(TODAY, TITLES + ROW));
        assertRefused(ListsError.RECEIVED_OLDER, () -> read(held, "序号"));
    }

    @Test
    void aHeldDeliveryIsNotTakenInWhereAnotherCameBehindIt() {
        ReceivedImport held = deliver(TODAY, TITLES + ",序号" + ROW);
        through(deliver(TODAY.minusDays(1), TITLES + ROW));
        assertRefused(ListsError.COLUMNS_OTHERWISE, () -> read(held, "序号"));
    }

    private ReceivedImport deliver(String content) {
        return deliver(TODAY, content);
    }

    private ReceivedImport deliver(LocalDate asOf, String content) {
        return imports.require(desk.receive(
                new ReceiveList(ReceivedDeliveries.COURTS.id(), asOf, "名单.csv", false, CommandToken.next()),
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
    }

    private void read(ReceivedImport delivery, String... columns) {
        desk.readColumns(
                new ReadColumns(new ReceivedImportNumber(delivery.number()), List.of(columns), CommandToken.next()));
    }

    private static void through(ReceivedImport delivery) {
        delivery.finish(ImportOutcome.COMPLETE, Counts.NONE);
    }

    private final class Begun implements BackgroundJobs {

        @Override
        public JobNumber request(RequestJob command) {
            begun.add(command.parameters());
            return null;
        }

        @Override
        public Page<JobView> own(Order order, int page, int size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public JobView requireOwn(JobNumber number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void stop(StopJob command) {
            throw new UnsupportedOperationException();
        }

        @Override
        public JobResult fetch(FetchResult command) {
            throw new UnsupportedOperationException();
        }
    }
}
