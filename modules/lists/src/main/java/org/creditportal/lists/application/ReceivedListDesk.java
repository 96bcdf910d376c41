package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.files.read.FileLimits;
import org.creditportal.files.read.RawRow;
import org.creditportal.files.read.RawRows;
import org.creditportal.files.read.SpooledFile;
import org.creditportal.files.read.UnreadColumns;
import org.creditportal.files.read.WholeTable;
import org.creditportal.files.vault.Vault;
import org.creditportal.kernel.job.BackgroundJobs;
import org.creditportal.kernel.job.RequestJob;
import org.creditportal.kernel.procedure.Reason;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.lists.api.received.EndMissing;
import org.creditportal.lists.api.received.ListSource;
import org.creditportal.lists.api.received.ReadColumns;
import org.creditportal.lists.api.received.ReceiveList;
import org.creditportal.lists.domain.received.ReceivedImport;
import org.creditportal.lists.domain.received.ReceivedImports;

/** Takes files of other authorities' lists over the counter: looks at them, keeps them, and has them taken in. */
@ApplicationScoped
class ReceivedListDesk {

    static final FileLimits LIMITS = new FileLimits(ReceiveList.LARGEST, ReceiveList.LARGEST, ReceiveList.MOST_ROWS);

    @Inject
    ReceivedImports imports;

    @Inject
    Participants participants;

    @Inject
    TenantDirectory tenants;

    @Inject
    BackgroundJobs jobs;

    @Inject
    OnceOnly onceOnly;

    @Inject
    Vault vault;

    @Inject
    OfficialDays days;

    /** The number of the import. The file is looked at before the form is: another under the same form is another form. */
    String receive(ReceiveList command, InputStream content) {
        ListSource source = TenantLists.of(tenants.current()).requireSource(command.source());
        if (!participants.minds(source)) {
            throw new ListingRefusedException(ListsError.SOURCE_OF_OTHER_BUREAU, source.id());
        }
        demandDay(command);
        try (SpooledFile file = SpooledFile.receive(content, command.fileName(), LIMITS)) {
            return onceOnly.once(command.token(), ReceivedForm.of(command, file), () -> {
                demandNewer(command.source(), command.asOf());
                return kept(command, source, file);
            });
        }
    }

    /** What the form asks for, with a digest in place of the file's bytes. */
    public record ReceivedForm(String source, LocalDate asOf, String fileName, boolean shorter, String file) {

        private static ReceivedForm of(ReceiveList command, SpooledFile file) {
            return new ReceivedForm(
                    command.source(),
                    command.asOf(),
                    command.fileName(),
                    command.shorter(),
                    file.facts().digest());
        }
    }

    void endMissing(EndMissing command) {
        onceOnly.once(command.token(), command, () -> {
            ReceivedImport delivery = imports.require(command.number().value());
            if (!isEndable(delivery)) {
                throw new ListingRefusedException(ListsError.NOTHING_KEPT_BACK);
            }
            Reason reason = Reason.demand(command.reason(), ListsError.DECISION_INCOMPLETE);
            delivery.endAll(participants.current().sign(days.today().moment(), reason));
            takeIn(delivery);
            return null;
        });
    }

    void readColumns(ReadColumns command) {
        onceOnly.once(command.token(), command, () -> {
            ReceivedImport delivery = imports.require(command.number().value());
            if (!isReadable(delivery)) {
                throw new ListingRefusedException(ListsError.COLUMNS_OTHERWISE);
            }
            demandNewer(delivery.source(), delivery.asOf());
            demandLast(delivery);
            delivery.readColumns(
                    command.columns(), participants.current().sign(days.today().moment()));
            takeIn(delivery);
            return null;
        });
    }

    /** Whatever came in behind it would be found the newer one, and its rows would count no more. */
    private void demandLast(ReceivedImport delivery) {
        if (imports.newest(delivery.source())
                .filter(later -> later.id() > delivery.id())
                .isPresent()) {
            throw new ListingRefusedException(ListsError.COLUMNS_OTHERWISE);
        }
    }

    /** Whether it waits for the officer, or another of those who mind the source, to read its columns. */
    boolean isReadable(ReceivedImport delivery) {
        return delivery.isHeld() && isMinded(delivery);
    }

    private boolean isMinded(ReceivedImport delivery) {
        return TenantLists.of(tenants.current())
                .source(delivery.source())
                .filter(participants::minds)
                .isPresent();
    }

    /** Whether the officer may have all end that it does not tell. */
    boolean isEndable(ReceivedImport delivery) {
        boolean newest = imports.newest(delivery.source())
                .filter(last -> last.number().equals(delivery.number()))
                .isPresent();
        return newest && delivery.isKeepingBack() && isMinded(delivery);
    }

    private void demandDay(ReceiveList command) {
        if (command.asOf() == null || command.asOf().isAfter(days.today().date())) {
            throw new ListingRefusedException(ListsError.RECEIVED_DAY);
        }
    }

    /** An older list would bring back what has ended, and end what is new; sent again, it is what it was. */
    private void demandNewer(String source, LocalDate asOf) {
        ReceivedImport known = imports.newestDone().get(source);
        if (known != null && asOf.isBefore(known.asOf())) {
            throw new ListingRefusedException(ListsError.RECEIVED_OLDER, known.asOf());
        }
    }

    String kept(ReceiveList command, ListSource source, SpooledFile file) {
        try {
            List<String> unread = unread(source, file);
            long stored;
            try (InputStream bytes = file.open()) {
                stored = vault.store(bytes).id();
            }
            ReceivedImport delivery = new ReceivedImport(
                    command,
                    stored,
                    file.facts().name(),
                    participants.current().sign(days.today().moment()));
            delivery.holdFor(unread, imports.newestDone().get(source.id()));
            imports.add(delivery);
            if (!delivery.isHeld()) {
                takeIn(delivery);
            }
            return delivery.number();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> unread(ListSource source, SpooledFile file) throws IOException {
        try (RawRows rows = file.rows(LIMITS)) {
            ReceivedColumns columns = ReceivedColumns.find(rows, source);
            UnreadColumns unread = columns.unread();
            for (RawRow row = columns.next(rows); row != null; row = columns.next(rows)) {
                unread.see(row);
            }
            // What stayed unread would be ended as not told any more.
            WholeTable.demand(rows);
            return unread.all();
        }
    }

    private void takeIn(ReceivedImport delivery) {
        jobs.request(
                new RequestJob(ReceivedListJob.KIND, delivery.number(), delivery.source() + " " + delivery.asOf()));
    }
}
