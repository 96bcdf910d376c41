package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.lists.domain.StepsOfAnEntry;

/** List entries in the work list: what waits for review, publication or a look, what came of proposals, and what is in force. */
@ApplicationScoped
public class EntryWork implements WaitingSource, OutcomeSource, FigureSource {

    private static final String MODULE = "lists";
    private static final String DETAIL = "/lists/detail";
    private static final String LIST = "/lists/list";
    private static final Set<String> TASKS = Set.of("toNotify", "toAmend", "toAnswer", "toServe");

    /** Nobody is waited for while the hearing lasts. */
    private static final Set<EntryState> HEARD = EnumSet.of(EntryState.NOTIFIED, EntryState.ANSWERED);

    @Inject
    private StoredListEntries entries;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private OfficialDays days;

    @Override
    public List<WaitingRow> waiting(Officer officer, int most) {
        OfficialDay today = days.today();
        return entries.waiting(Participants.waiting(officer), most).stream()
                .filter(entry -> !HEARD.contains(entry.state())
                        || StepsOfAnEntry.nextFor(entry, officer.signatory(), today)
                                .contains(EntryState.REJECTED))
                .map(EntryWork::row)
                .toList();
    }

    private static WaitingRow row(ListEntry entry) {
        String kind = kind(entry);
        WorkPlace place = WorkPlace.of(DETAIL, entry.number());
        WaitingRow row = TASKS.contains(kind)
                ? WaitingRow.task(MODULE, kind, entry.number(), place)
                : WaitingRow.decision(MODULE, kind, entry.number(), place);
        return row.about(entry.subject().name())
                .from(entry.bureau(), entry.lastStep().signature().at());
    }

    private static String kind(ListEntry entry) {
        if (!entry.notices().isEmpty()) {
            return "toAcknowledge";
        }
        boolean asksNotice = entry.hearing() != null;
        return switch (entry.state()) {
            case PROPOSED -> entry.isToBeTold() ? "toNotify" : "toDecide";
            case RETURNED -> entry.isToBeTold() ? "toNotify" : "toAmend";
            case STATED -> "toAnswer";
            case APPROVED -> asksNotice ? "toServe" : "toPublish";
            case SERVED -> "toPublish";
            case NOTIFIED, ANSWERED, REJECTED, PUBLISHED, WITHDRAWN, CLOSED -> "toDecide";
        };
    }

    @Override
    public List<OutcomeRow> outcomes(Officer officer, Instant since, int most) {
        return entries.ledOn(officer.id(), since, most).stream()
                .flatMap(entry -> outcomes(entry, officer.signatory(), since))
                .toList();
    }

    /** What others did with an entry since: each step, and what befalls a published one without a step. */
    static Stream<OutcomeRow> outcomes(ListEntry entry, Signatory proposer, Instant since) {
        Stream<OutcomeRow> led = entry.steps().stream()
                .filter(step -> step.signature().at().isAfter(since))
                .filter(step -> !proposer.signed(step.signature()))
                .map(step -> outcome(
                        entry,
                        step.to(),
                        step.signature().officerName(),
                        step.signature().at(),
                        step.signature().reason()));
        Stream<OutcomeRow> keptBack = entry.suspensionSteps().stream()
                .filter(step -> step.at().isAfter(since) && !step.officer().equals(proposer.officer()))
                .map(step -> outcome(
                        entry,
                        step.isResumption() ? "resumed" : "suspended",
                        step.officerName(),
                        step.at(),
                        step.reason()));
        Stream<OutcomeRow> corrected = entry.corrections().stream()
                .filter(made -> made.document() != null && made.at().isAfter(since))
                .filter(made -> !made.officer().equals(proposer.officer()))
                .map(made -> outcome(entry, "corrected", made.officerName(), made.at(), made.reason()));
        return Stream.of(led, keptBack, corrected).flatMap(told -> told);
    }

    private static OutcomeRow outcome(ListEntry entry, String kind, String by, Instant at, String reason) {
        return new OutcomeRow(
                MODULE,
                kind,
                entry.number(),
                entry.subject().name(),
                WorkPlace.of(DETAIL, entry.number()),
                by,
                at,
                reason);
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
        return entries.countInForce(bureau, days.today().date());
    }

    private Chart.Bar bar(String listType, long count) {
        LocalizedText name = types.find(listType)
                .map(ListTypeDefinition::name)
                .orElseGet(() -> new LocalizedText(listType, listType));
        String tone = types.find(listType)
                .map(ListTypeDefinition::colour)
                .map(ListColour::name)
                .orElse("neutral");
        return new Chart.Bar(name, count, tone, new WorkPlace(LIST, Map.of("standing", "IN_FORCE", "type", listType)));
    }
}
