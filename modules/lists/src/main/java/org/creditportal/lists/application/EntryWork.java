package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.work.Chart;
import org.creditportal.casework.api.work.Figure;
import org.creditportal.casework.api.work.FigureSource;
import org.creditportal.casework.api.work.OutcomeRow;
import org.creditportal.casework.api.work.OutcomeSource;
import org.creditportal.casework.api.work.WaitingRow;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Role;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.TenantLists;

/** List entries in the work list: what waits for review, publication or a look, what came of proposals, and what is in force. */
@ApplicationScoped
public class EntryWork implements WaitingSource, OutcomeSource, FigureSource {

    private static final String MODULE = "lists";
    private static final String DETAIL = "/lists/detail";
    private static final String LIST = "/lists/list";

    @Inject
    private StoredEntrySteps entries;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private LegalDate legalDate;

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        String decidesFor = officer.may(ListsPermission.LISTS_DECIDE) ? officer.bureau() : null;
        boolean publishes =
                officer.may(ListsPermission.LISTS_PUBLISH) && officer.roles().contains(Role.CREDIT_OFFICE);
        return entries.waiting(officer.id(), decidesFor, publishes, most).stream()
                .map(EntryWork::row)
                .toList();
    }

    private static WaitingRow row(StoredEntrySteps.WaitingEntry entry) {
        WorkPlace place = WorkPlace.of(DETAIL, entry.number());
        return WaitingRow.decision(MODULE, kind(entry), entry.number(), place)
                .about(entry.subject())
                .from(entry.bureau(), entry.since());
    }

    private static String kind(StoredEntrySteps.WaitingEntry entry) {
        if (entry.noticed()) {
            return "toAcknowledge";
        }
        return entry.state().equals("PROPOSED") ? "toDecide" : "toPublish";
    }

    @Override
    public List<OutcomeRow> outcomes(Officer officer, Instant since, int most) {
        return entries.steps(officer.id(), since, most).stream()
                .filter(step -> !step.officer().equals(officer.id()))
                .map(EntryWork::outcome)
                .toList();
    }

    private static OutcomeRow outcome(StoredEntrySteps.TakenStep step) {
        return new OutcomeRow(
                MODULE,
                step.state(),
                step.number(),
                step.subject(),
                WorkPlace.of(DETAIL, step.number()),
                step.name(),
                step.at(),
                step.reason());
    }

    @Override
    public List<Figure> figures(Officer officer) {
        if (!officer.may(ListsPermission.LISTS_VIEW)) {
            return List.of();
        }
        long inForce =
                inForce(officer).values().stream().mapToLong(Long::longValue).sum();
        return List.of(new Figure(MODULE, "inForce", inForce, false, WorkPlace.of(LIST, "standing", "IN_FORCE")));
    }

    @Override
    public List<Chart> charts(Officer officer) {
        if (!officer.may(ListsPermission.LISTS_VIEW)) {
            return List.of();
        }
        List<Chart.Bar> bars = inForce(officer).entrySet().stream()
                .map(count -> bar(count.getKey(), count.getValue()))
                .toList();
        return List.of(new Chart(MODULE, "inForce", bars));
    }

    private Map<String, Long> inForce(Officer officer) {
        String bureau = officer.may(IdentityPermission.BUREAUS_ALL) ? null : String.valueOf(officer.bureau());
        return entries.inForce(bureau, legalDate.today());
    }

    private Chart.Bar bar(String listType, long count) {
        LocalizedText name = TenantLists.of(tenants.current())
                .listType(listType)
                .map(ListTypeDefinition::name)
                .orElseGet(() -> new LocalizedText(listType, listType));
        String tone = TenantLists.of(tenants.current())
                .listType(listType)
                .map(ListTypeDefinition::colour)
                .map(ListColour::name)
                .orElse("neutral");
        return new Chart.Bar(name, count, tone, new WorkPlace(LIST, Map.of("standing", "IN_FORCE", "type", listType)));
    }
}
