package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.kernel.dossier.DossierEntry;
import org.creditportal.kernel.dossier.DossierHolding;
import org.creditportal.kernel.dossier.DossierLight;
import org.creditportal.kernel.dossier.DossierLink;
import org.creditportal.kernel.dossier.DossierOf;
import org.creditportal.kernel.dossier.DossierPart;
import org.creditportal.kernel.dossier.DossierPlace;
import org.creditportal.kernel.dossier.DossierTone;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.domain.ListEntries;
import org.creditportal.lists.domain.ListEntry;
import org.creditportal.lists.domain.received.ReceivedEntries;
import org.creditportal.lists.domain.received.ReceivedEntry;

/**
 * On which lists a subject is. What is in force is public and told to every officer who may read lists, whichever bureau
 * identified it: a bureau that saw its own entries only would take another's dishonest subject for a clean one. What is not
 * public, suspended or pending, is told to those who may see the entry, and never counted as in force.
 */
@DossierOf({ListEntry.class, ReceivedEntry.class})
@Stateless
@DenyAll
@Local(DossierPart.class)
public class ListDossierBean implements DossierPart {

    private static final DossierPlace PLACE = new DossierPlace("lists", 20, ListsPermission.LISTS_VIEW);
    private static final Set<EntryStanding> PENDING = EnumSet.range(EntryStanding.PROPOSED, EntryStanding.SERVED);

    @Inject
    ListEntries entries;

    @Inject
    ReceivedEntries received;

    @Inject
    Participants participants;

    @Inject
    ListTypeDirectory types;

    @Inject
    LegalDate legalDate;

    @Override
    @PermitAll
    public DossierPlace place() {
        return PLACE;
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public DossierHolding find(Set<String> subjectNumbers) {
        List<Held> held = subjectNumbers.stream()
                .flatMap(number -> entries.ofSubject(number).stream())
                .map(this::held)
                .filter(Held::isShown)
                .sorted(Comparator.comparing(Held::gravity))
                .toList();
        List<DossierLight> lights = new ArrayList<>();
        held.stream().filter(one -> !one.isPending()).map(Held::light).forEach(lights::add);
        List<ReceivedEntry> elsewhere = received.ofSubjects(subjectNumbers).stream()
                .filter(entry -> entry.standing(legalDate.today()).isStanding())
                .toList();
        elsewhere.stream().map(this::light).forEach(lights::add);
        long pending = held.stream().filter(Held::isPending).count();
        if (pending > 0) {
            lights.add(new DossierLight("dossier.light.pending", List.of(pending), DossierTone.WAITING, false, null));
        }
        return new DossierHolding(
                lights,
                Stream.concat(held.stream().map(Held::entry), elsewhere.stream().map(this::entry))
                        .toList(),
                participants.onlyBureau(null) != null);
    }

    /** What others decided counts as what was decided here. */
    private DossierLight light(ReceivedEntry entry) {
        Optional<ListTypeDefinition> type = types.find(entry.listType());
        if (entry.isSuspended()) {
            return new DossierLight(
                    "dossier.light.suspended",
                    List.of(listName(entry.listType(), type)),
                    DossierTone.WAITING,
                    false,
                    link(entry));
        }
        return new DossierLight(
                type.map(known -> "dossier.light." + known.colour()).orElse("dossier.light.inForce"),
                List.of(listName(entry.listType(), type)),
                tone(type),
                true,
                link(entry));
    }

    private DossierEntry entry(ReceivedEntry entry) {
        Optional<ListTypeDefinition> type = types.find(entry.listType());
        return new DossierEntry(
                entry.number(),
                listName(entry.listType(), type),
                "ReceivedStanding." + entry.standing(legalDate.today()),
                entry.isSuspended() ? DossierTone.WAITING : tone(type),
                entry.bureau(),
                entry.decidedOn(),
                entry.until(),
                link(entry));
    }

    private static DossierLink link(ReceivedEntry entry) {
        return new DossierLink("/lists/received-detail", entry.number());
    }

    private static LocalizedText listName(String id, Optional<ListTypeDefinition> type) {
        return type.map(ListTypeDefinition::name).orElseGet(() -> new LocalizedText(id, id));
    }

    private static DossierTone tone(Optional<ListTypeDefinition> type) {
        return type.map(ListTypeDefinition::colour)
                .map(colour -> switch (colour) {
                    case BLACK -> DossierTone.DISHONEST;
                    case RED -> DossierTone.HONEST;
                    case WATCH -> DossierTone.WAITING;
                })
                .orElse(DossierTone.WAITING);
    }

    private Held held(ListEntry entry) {
        LocalDate today = legalDate.today();
        return new Held(entry, entry.standing(today), types.find(entry.listType()), participants.isVisible(entry));
    }

    /** An entry as this dossier shows it; a list that the tenant no longer keeps has lost its colour, not its entries. */
    private record Held(ListEntry of, EntryStanding standing, Optional<ListTypeDefinition> type, boolean seen) {

        boolean isShown() {
            return isInForce() || seen && (isPending() || standing == EntryStanding.SUSPENDED);
        }

        boolean isInForce() {
            return standing == EntryStanding.IN_FORCE;
        }

        boolean isPending() {
            return PENDING.contains(standing);
        }

        int gravity() {
            return isInForce() ? tone().ordinal() : DossierTone.values().length + standing.ordinal();
        }

        DossierTone tone() {
            return isInForce() ? ListDossierBean.tone(type) : DossierTone.WAITING;
        }

        DossierLight light() {
            String key = isInForce()
                    ? type.map(known -> "dossier.light." + known.colour()).orElse("dossier.light.inForce")
                    : "dossier.light.suspended";
            return new DossierLight(key, List.of(listName()), tone(), isInForce(), link());
        }

        DossierEntry entry() {
            return new DossierEntry(
                    of.number(),
                    listName(),
                    "EntryStanding." + standing,
                    tone(),
                    of.bureau(),
                    of.publishedOn(),
                    ListHoldings.endOf(of),
                    link());
        }

        private DossierLink link() {
            return seen ? new DossierLink("/lists/detail", of.number()) : null;
        }

        private LocalizedText listName() {
            return ListDossierBean.listName(of.listType(), type);
        }
    }
}
