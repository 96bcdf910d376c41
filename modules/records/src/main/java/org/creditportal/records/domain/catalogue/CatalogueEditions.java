package org.creditportal.records.domain.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.api.catalogue.CatalogueLevel;

/** The tenant's editions of the catalogue; there are a few a decade. */
public interface CatalogueEditions {

    void add(CatalogueEdition edition);

    /** All, drafts and discarded ones included; the latest first. */
    List<CatalogueEdition> all();

    /**
     * The edition of a number.
     *
     * @throws NotFoundException when there is none
     */
    CatalogueEdition require(String number);

    /**
     * The edition of a number, for somebody who may know only of certain ones.
     *
     * @throws NotFoundException when there is none, or none of these
     */
    default CatalogueEdition require(String number, Predicate<CatalogueEdition> known) {
        CatalogueEdition edition = require(number);
        if (!known.test(edition)) {
            throw new NotFoundException("CatalogueEdition", number);
        }
        return edition;
    }

    /** The edition of a level that is in force and that no other follows yet. */
    default Optional<CatalogueEdition> findOpen(CatalogueLevel level) {
        return all().stream()
                .filter(edition -> edition.isOpen() && edition.level() == level)
                .findFirst();
    }
}
