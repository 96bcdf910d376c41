package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.api.step.Signatories;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.lists.api.ChangeListType;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypesAnnounced;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.RemovalReason;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.lists.domain.ListTypeRevision;
import org.creditportal.lists.domain.ListTypeRevisions;
import org.creditportal.lists.domain.NoListWithoutStandard;

/** A list type is new or changed: one officer of the credit office proposes it, another releases it. */
@ApplicationScoped
public class ChangeListTypeKind implements ProposalKind<ChangeListType> {

    @Inject
    ListTypeRevisions revisions;

    @Inject
    TenantListTypes types;

    @Inject
    Turns turns;

    @Inject
    TenantDirectory tenants;

    @Inject
    Signatories signatories;

    @Inject
    EntryEvents events;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return ChangeListType.KIND;
    }

    @Override
    public Class<ChangeListType> commandType() {
        return ChangeListType.class;
    }

    @Override
    public String proposePermission() {
        return ListsPermission.LISTS_PUBLISH;
    }

    @Override
    public String decidePermission() {
        return ListsPermission.LISTS_PUBLISH;
    }

    @Override
    public boolean isForEveryBureau() {
        return true;
    }

    @Override
    public String bureau(ChangeListType command) {
        return tenants.current().bureaus().stream()
                .filter(BureauDefinition::creditOffice)
                .map(BureauDefinition::id)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String title(ChangeListType command) {
        demand(command.type());
        return command.type().name().zh();
    }

    private void demand(ListTypeDefinition type) {
        TenantLists file = TenantLists.of(tenants.current());
        Set<String> bureaus =
                tenants.current().bureaus().stream().map(BureauDefinition::id).collect(Collectors.toSet());
        Set<String> removals =
                file.removalReasons().stream().map(RemovalReason::id).collect(Collectors.toSet());
        boolean received =
                file.sources().stream().anyMatch(source -> source.listType().equals(type.id()));
        NoListWithoutStandard.demand(type, types.find(type.id()), bureaus, removals, received);
    }

    @Override
    public long seenVersion(ChangeListType command) {
        return command.seenRevision();
    }

    @Override
    public long currentVersion(ChangeListType command) {
        turns.take("lists.type:" + command.type().id());
        return types.revision(command.type().id());
    }

    @Override
    public void run(ChangeListType command) {
        demand(command.type());
        revisions.add(new ListTypeRevision(
                command.type(),
                (int) command.seenRevision() + 1,
                signatories.current().sign(clock.instant())));
        events.publish(ListTypesAnnounced.all());
    }
}
