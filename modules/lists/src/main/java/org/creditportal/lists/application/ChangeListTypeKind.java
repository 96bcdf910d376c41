package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.casework.api.step.Signatories;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.lists.api.ChangeListType;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeRules;
import org.creditportal.lists.api.ListTypesAnnounced;
import org.creditportal.lists.api.ListingReason;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.RemovalReason;
import org.creditportal.lists.api.ResponsiblePersonsRule;
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
    ListVisibilities visibilities;

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
    public void tell(ChangeListType command, ProposalWords words) {
        ListTypeDefinition type = command.type();
        ListTypeRules rules = type.rules();
        words.text("typeEdit.label.id", type.id())
                .constants("list.label.colour", "ListColour.", List.of(type.colour()))
                .both("EntryView.list", type.name())
                .both("typeEdit.label.meaningZh", type.meaning())
                .citations("types.label.standard", List.of(type.standard()))
                .citations("EntryView.basis", type.bases())
                .texts("types.label.bureaus", bureaus(type, words.language()))
                .texts(
                        "types.label.reasons",
                        rules.reasons().stream()
                                .map(reason -> reason(reason, words.language()))
                                .toList())
                .text("typeEdit.label.treatedAs", treatedAs(rules, words.language()))
                .constants("types.label.visibility", "ListVisibility.", List.of(rules.visibility()))
                .text("types.label.shortestMonths", Integer.toString(rules.shortestMonths()))
                .text("types.label.months", Integer.toString(type.publicationMonths()))
                .citations("typeEdit.label.publicationRule", List.of(type.publicationRule()))
                .day("types.label.validFrom", type.validFrom())
                .day("types.label.validUntil", type.validUntil());
        if (rules.responsiblePersons() != null) {
            ResponsiblePersonsRule persons = rules.responsiblePersons();
            words.citations("typeEdit.label.personsBasis", List.of(persons.basis()))
                    .texts("typeEdit.label.personsOffices", persons.offices())
                    .texts("typeEdit.label.personsRemovals", removals(persons.removals(), words.language()));
        }
        if (rules.notice() != null) {
            words.constants(
                            "typeEdit.label.notice",
                            "NoticeKind.",
                            List.of(rules.notice().kind()))
                    .text(
                            "typeEdit.label.noticeDays",
                            Integer.toString(rules.notice().workingDays()))
                    .citations(
                            "typeEdit.label.noticeRule", List.of(rules.notice().rule()));
        }
    }

    /** A listing reason with the removal reasons that fit it, and how long it counts where that is said. */
    private String reason(ListingReason reason, Locale language) {
        String said =
                reason.criterion().text(language) + " → " + String.join("/", removals(reason.removals(), language));
        return reason.effect() == null
                ? said
                : said + " ("
                        + (reason.effect().life()
                                ? Texts.of("lists", language).get("types.label.effectLife")
                                : reason.effect().months() + " "
                                        + Texts.of("lists", language).get("types.label.effectMonths"))
                        + ")";
    }

    private String treatedAs(ListTypeRules rules, Locale language) {
        return rules.treatedAs() == null ? null : types.nameOf(rules.treatedAs(), language);
    }

    private List<String> removals(List<String> ids, Locale language) {
        return types.removalReasons().stream()
                .filter(removal -> ids.contains(removal.id()))
                .map(removal -> removal.name().text(language))
                .toList();
    }

    private List<String> bureaus(ListTypeDefinition type, Locale language) {
        TenantDefinition tenant = tenants.current();
        return type.identifyingBureaus().stream()
                .map(id -> tenant.bureau(id)
                        .map(bureau -> bureau.name().text(language))
                        .orElse(id))
                .toList();
    }

    @Override
    public boolean isForEveryBureau() {
        return true;
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
        demandAlike(type);
    }

    /** Nothing light is treated as something grave: what it shares gravity and matters with is a list of the same colour. */
    private void demandAlike(ListTypeDefinition type) {
        String other = type.rules().treatedAs();
        boolean alike = other == null
                || !other.equals(type.id())
                        && types.find(other)
                                .filter(found -> found.colour() == type.colour())
                                .isPresent();
        if (!alike) {
            throw new ListingRefusedException(ListsError.LIST_TYPE_INCOMPLETE, "treatedAs");
        }
    }

    /** The revision that the proposer saw, also after it was decided. */
    @Override
    public Optional<ChangeListType> former(ChangeListType command) {
        String id = command.type().id();
        return revisions.of(id).stream()
                .filter(revision -> revision.revision() == command.seenRevision())
                .map(ListTypeRevision::definition)
                .findFirst()
                .or(() -> TenantLists.of(tenants.current()).listType(id))
                .map(type -> new ChangeListType(command.seenRevision(), type));
    }

    @Override
    public long seenVersion(ChangeListType command) {
        return command.seenRevision();
    }

    @Override
    public long currentVersion(ChangeListType command) {
        visibilities.hold(command.type().id());
        return types.revision(command.type().id());
    }

    @Override
    public void run(ChangeListType command) {
        demand(command.type());
        Optional<ListTypeDefinition> before = types.find(command.type().id());
        revisions.add(new ListTypeRevision(
                command.type(),
                (int) command.seenRevision() + 1,
                signatories.current().sign(clock.instant())));
        visibilities.follow(before, command.type());
        events.publish(ListTypesAnnounced.all());
    }
}
