package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListsAudit;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.lists.api.received.EndMissing;
import org.creditportal.lists.api.received.ListSource;
import org.creditportal.lists.api.received.ReadColumns;
import org.creditportal.lists.api.received.ReceiveList;
import org.creditportal.lists.api.received.ReceivedFaultRow;
import org.creditportal.lists.api.received.ReceivedImportNumber;
import org.creditportal.lists.api.received.ReceivedImportRow;
import org.creditportal.lists.api.received.ReceivedLists;
import org.creditportal.lists.api.received.SourceRow;
import org.creditportal.lists.domain.received.ReceivedEntries;
import org.creditportal.lists.domain.received.ReceivedImport;
import org.creditportal.lists.domain.received.ReceivedImports;

/** Lists that other authorities decide, for officers. */
@Stateless
@DenyAll
@Local(ReceivedLists.class)
public class ReceivedListsBean implements ReceivedLists {

    @Inject
    private ReceivedListDesk desk;

    @Inject
    private ReceivedImports imports;

    @Inject
    private ReceivedEntries entries;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private Participants participants;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private LegalDate legalDate;

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public List<SourceRow> findSources() {
        Map<String, ReceivedImport> newest = imports.newestDone();
        Map<String, Long> inForce = entries.countInForce(legalDate.today());
        return TenantLists.of(tenants.current()).sources().stream()
                .map(source -> row(source, newest.get(source.id()), inForce.getOrDefault(source.id(), 0L)))
                .toList();
    }

    private SourceRow row(ListSource source, ReceivedImport newest, long inForce) {
        LocalDate asOf = newest == null ? null : newest.asOf();
        boolean overdue = asOf == null || source.freshUntil(asOf).isBefore(legalDate.today());
        LocalizedText listName = types.find(source.listType())
                .map(ListTypeDefinition::name)
                .orElseGet(() -> new LocalizedText(source.listType(), source.listType()));
        return new SourceRow(source, listName, asOf, overdue, inForce, participants.minds(source));
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_RECEIVE)
    @Audited(ListsAudit.LIST_IMPORT_REQUESTED)
    public ReceivedImportNumber receive(ReceiveList command, InputStream content) {
        return new ReceivedImportNumber(desk.receive(command, content));
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_RECEIVE)
    @Audited(ListsAudit.LIST_ENDING_ORDERED)
    public void endMissing(EndMissing command) {
        desk.endMissing(command);
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_RECEIVE)
    @Audited(ListsAudit.LIST_COLUMNS_READ)
    public void readColumns(ReadColumns command) {
        desk.readColumns(command);
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public Page<ReceivedImportRow> search(Order order, int page, int size) {
        return imports.search(order, page, size).map(this::row);
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public ReceivedImportRow require(ReceivedImportNumber number) {
        return row(imports.require(number.value()));
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public Page<ReceivedFaultRow> searchFaults(ReceivedImportNumber number, int page, int size) {
        return imports.faults(imports.require(number.value()), page, size);
    }

    private ReceivedImportRow row(ReceivedImport delivery) {
        Optional<ListSource> source = TenantLists.of(tenants.current()).source(delivery.source());
        return new ReceivedImportRow(
                delivery.number(),
                source.map(ListSource::name).orElseGet(() -> new LocalizedText(delivery.source(), delivery.source())),
                delivery.asOf(),
                delivery.fileName(),
                delivery.officerName(),
                delivery.requestedAt(),
                delivery.outcome(),
                delivery.counts(),
                delivery.ignoredColumns(),
                delivery.reading() == null ? null : delivery.reading().readerName(),
                desk.isReadable(delivery),
                desk.isEndable(delivery),
                delivery.order() == null ? null : delivery.order().reason(),
                delivery.order() == null ? null : delivery.order().officerName());
    }
}
