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
                demandNewer(command);
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
            jobs.request(
                    new RequestJob(ReceivedListJob.KIND, delivery.number(), delivery.source() + " " + delivery.asOf()));
            return null;
        });
    }

    /** Whether the officer may have all end that it does not tell. */
    boolean isEndable(ReceivedImport delivery) {
        boolean newest = imports.newest(delivery.source())
                .filter(last -> last.number().equals(delivery.number()))
                .isPresent();
        return newest
                && delivery.isKeepingBack()
                && TenantLists.of(tenants.current())
                        .source(delivery.source())
                        .filter(participants::minds)
                        .isPresent();
    }

    private void demandDay(ReceiveList command) {
        if (command.asOf() == null || command.asOf().isAfter(days.today().date())) {
            throw new ListingRefusedException(ListsError.RECEIVED_DAY);
        }
    }

    /** An older list would bring back what has ended, and end what is new; sent again, it is what it was. */
    private void demandNewer(ReceiveList command) {
        LocalDate known = imports.newestDone().containsKey(command.source())
                ? imports.newestDone().get(command.source()).asOf()
                : null;
        if (known != null && command.asOf().isBefore(known)) {
            throw new ListingRefusedException(ListsError.RECEIVED_OLDER, known);
        }
    }

    String kept(ReceiveList command, ListSource source, SpooledFile file) {
        try {
            List<String> ignored;
            try (RawRows rows = file.rows(LIMITS)) {
                ReceivedColumns columns = ReceivedColumns.find(rows, source);
                ignored = columns.ignored();
                RawRow row = columns.next(rows);
                while (row != null) {
                    row = columns.next(rows);
                }
                // What stayed unread would be ended as not told any more.
                WholeTable.demand(rows);
            }
            long stored;
            try (InputStream bytes = file.open()) {
                stored = vault.store(bytes).id();
            }
            ReceivedImport delivery = new ReceivedImport(
                    command,
                    stored,
                    file.facts().name(),
                    participants.current().sign(days.today().moment()));
            delivery.ignore(ignored);
            imports.add(delivery);
            jobs.request(
                    new RequestJob(ReceivedListJob.KIND, delivery.number(), command.source() + " " + command.asOf()));
            return delivery.number();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
