package org.creditportal.records.api.catalogue;

/**
 * Begin a draft of an edition.
 *
 * @param copyOf whose items it begins with; {@code null} for an empty one
 * @param facts what it says of itself; its level is that of the edition it copies
 */
public record DraftEdition(CatalogueEditionNumber copyOf, CatalogueEditionFacts facts) {}
