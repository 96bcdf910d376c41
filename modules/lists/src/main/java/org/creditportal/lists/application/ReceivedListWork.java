package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.lists.api.received.ListSource;
import org.creditportal.lists.domain.received.ReceivedImport;
import org.creditportal.lists.domain.received.ReceivedImports;

/** Lists that others decide, in the work list of those who mind them: a delivery that nobody takes further, or that never came, is what checks miss. */
@ApplicationScoped
public class ReceivedListWork implements WaitingSource {

    private static final String MODULE = "lists";
    private static final String IMPORT = "/lists/received-import";

    @Inject
    ReceivedImports imports;

    @Inject
    TenantDirectory tenants;

    @Inject
    LegalDate legalDate;

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        if (!officer.may(ListsPermission.LISTS_RECEIVE)) {
            return List.of();
        }
        List<ListSource> minded = TenantLists.of(tenants.current()).sources().stream()
                .filter(source -> officer.seesBureau(source.bureau()))
                .toList();
        if (minded.isEmpty()) {
            return List.of();
        }
        Map<String, ReceivedImport> last = imports.last();
        Map<String, ReceivedImport> done = imports.newestDone();
        return minded.stream()
                .flatMap(source -> waiting(source, last.get(source.id()), done.get(source.id())))
                .limit(most)
                .toList();
    }

    private Stream<WaitingRow> waiting(ListSource source, ReceivedImport last, ReceivedImport done) {
        if (last == null || last.outcome() == null) {
            return Stream.empty();
        }
        if (last.isHeld()) {
            return Stream.of(about(source, last, "receivedColumns"));
        }
        if (last.isKeepingBack()) {
            return Stream.of(about(source, last, "receivedMissing"));
        }
        LocalDate freshUntil = source.freshUntil(done == null ? null : done.asOf());
        return freshUntil == null || !legalDate.today().isAfter(freshUntil)
                ? Stream.empty()
                : Stream.of(
                        WaitingRow.task(MODULE, "receivedOverdue", source.name().zh(), WorkPlace.of("/lists/receive"))
                                .due(freshUntil, false));
    }

    private static WaitingRow about(ListSource source, ReceivedImport delivery, String kind) {
        return WaitingRow.task(MODULE, kind, delivery.number(), WorkPlace.of(IMPORT, delivery.number()))
                .about(source.name().zh())
                .from(source.bureau(), delivery.requestedAt());
    }
}
