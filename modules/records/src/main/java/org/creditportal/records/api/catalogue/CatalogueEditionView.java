package org.creditportal.records.api.catalogue;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An edition of the catalogue, without its items.
 *
 * @param predecessor the edition it was copied from; {@code null} when it was not
 */
public record CatalogueEditionView(
        CatalogueEditionNumber number,
        long version,
        CatalogueEditionFacts facts,
        CatalogueEditionState state,
        Period period,
        CatalogueEditionNumber predecessor,
        Step drafted,
        Step putInForce)
        implements Serializable {

    /** The days on which it is in force; both {@code null} for a draft, the last {@code null} while it is open. */
    public record Period(LocalDate from, LocalDate until) implements Serializable {}

    /** Who did it, when, and why; an officer's reason is {@code null} where none is asked for. */
    public record Step(String by, Instant at, String reason) implements Serializable {}
}
