package org.creditportal.records.application.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.records.api.RecordsAudit;
import org.creditportal.records.domain.catalogue.CatalogueEdition;
import org.creditportal.records.domain.catalogue.CatalogueEditions;
import org.creditportal.records.domain.catalogue.CatalogueItem;
import org.creditportal.records.domain.catalogue.CatalogueItems;

/**
 * Takes the catalogue of the tenant's file over into the database, once, when it is first needed. Nodes and requests that
 * need it at the same moment wait for the one that does it.
 */
@ApplicationScoped
public class CatalogueAnnouncement {

    /** Who changes the catalogue works alone. */
    static final String TURN = "catalogue";

    private CatalogueEditions editions;
    private CatalogueItems items;
    private Turns turns;
    private TenantDirectory tenants;
    private AuditTrail trail;
    private Clock clock;
    private SeenCatalogues seen;

    protected CatalogueAnnouncement() {}

    @Inject
    CatalogueAnnouncement(
            CatalogueEditions editions,
            CatalogueItems items,
            Turns turns,
            TenantDirectory tenants,
            AuditTrail trail,
            Clock clock,
            SeenCatalogues seen) {
        this.editions = editions;
        this.items = items;
        this.turns = turns;
        this.tenants = tenants;
        this.trail = trail;
        this.clock = clock;
        this.seen = seen;
    }

    /** Sees to it that the current tenant's catalogue is in the database. */
    void ensure() {
        TenantId tenant = TenantScope.current();
        if (seen.has(tenant)) {
            return;
        }
        turns.take(TURN);
        if (editions.all().isEmpty()) {
            announce();
        }
        seen.add(tenant);
    }

    private void announce() {
        List<CatalogueEditionDefinition> told =
                tenants.current().section(TenantCatalogue.class).editions();
        Signature portal = Signatory.PORTAL.sign(clock.instant());
        told.forEach(definition -> announce(definition, portal));
        String labels = told.stream()
                .map(edition -> edition.level() + " " + edition.label())
                .collect(Collectors.joining(", "));
        trail.recordAsSystem(RecordsAudit.CATALOGUE_ANNOUNCED, labels, null);
    }

    private void announce(CatalogueEditionDefinition definition, Signature portal) {
        CatalogueEdition edition = CatalogueEdition.draft(DefinedCatalogue.facts(definition), null, portal);
        edition.putInForce(definition.validFrom(), null, portal);
        editions.add(edition);
        int position = 0;
        for (var facts : DefinedCatalogue.items(definition)) {
            items.add(new CatalogueItem(edition.id(), ++position, facts));
        }
    }
}
