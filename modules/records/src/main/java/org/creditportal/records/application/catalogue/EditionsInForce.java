package org.creditportal.records.application.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.kernel.turn.Turns;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.catalogue.PutInForce;
import org.creditportal.records.domain.catalogue.CatalogueEdition;
import org.creditportal.records.domain.catalogue.CatalogueEditions;
import org.creditportal.records.domain.catalogue.CatalogueItem;
import org.creditportal.records.domain.catalogue.CatalogueItems;
import org.creditportal.records.domain.catalogue.NoItemIsRepeated;

/** What has to be so before a draft of the catalogue comes into force, and its coming into force. */
@ApplicationScoped
public class EditionsInForce {

    private CatalogueEditions editions;
    private CatalogueItems items;
    private Turns turns;
    private CatalogueAnnouncement announcement;
    private LegalDate legalDate;

    protected EditionsInForce() {}

    @Inject
    EditionsInForce(
            CatalogueEditions editions,
            CatalogueItems items,
            Turns turns,
            CatalogueAnnouncement announcement,
            LegalDate legalDate) {
        this.editions = editions;
        this.items = items;
        this.turns = turns;
        this.announcement = announcement;
        this.legalDate = legalDate;
    }

    /** The edition, whatever became of it; nobody changes the catalogue beside until the transaction ends. */
    CatalogueEdition requireForChange(String number) {
        turns.take(CatalogueAnnouncement.TURN);
        announcement.ensure();
        return editions.require(number);
    }

    /** The edition, whatever became of it. */
    CatalogueEdition require(String number) {
        return editions.require(number);
    }

    /** How many items it has. */
    int size(CatalogueEdition draft) {
        return items.of(draft).size();
    }

    /** Refuses a draft that could not come into force so. */
    void demand(PutInForce command) {
        CatalogueEdition draft = editions.require(command.edition(), CatalogueEdition::isDraft);
        LocalDate today = legalDate.today();
        if (command.from().isBefore(today)) {
            throw new RecordsException(RecordsError.CATALOGUE_DAY_TOO_EARLY, today);
        }
        Optional<CatalogueEdition> former = editions.findOpen(draft.level());
        former.ifPresent(edition -> edition.demandSuccessorFrom(command.from()));
        refuseRepeated(draft, command.from());
    }

    /** It is in force from the day on. */
    void put(PutInForce command, Signature by) {
        CatalogueEdition draft = requireForChange(command.edition());
        draft.requireVersion(command.seenVersion());
        demand(command);
        draft.putInForce(command.from(), editions.findOpen(draft.level()).orElse(null), by);
    }

    private void refuseRepeated(CatalogueEdition draft, LocalDate from) {
        NoItemIsRepeated policy = new NoItemIsRepeated();
        editions.all().stream()
                .filter(edition -> edition.level() != draft.level() && edition.isInForceFrom(from))
                .forEach(edition ->
                        policy.among(items.of(edition), edition.facts().label()));
        List<CatalogueItem> own = items.of(draft);
        if (own.isEmpty()) {
            throw new RecordsException(RecordsError.CATALOGUE_EDITION_EMPTY);
        }
        policy.check(own);
    }
}
