package org.creditportal.records.domain.catalogue;

import java.util.Collection;
import java.util.List;
import org.creditportal.records.api.record.RecordKind;

/** Items of the tenant's catalogue; a few hundred an edition at the most. */
public interface CatalogueItems {

    void add(CatalogueItem item);

    /** Takes an item out of a draft. */
    void remove(CatalogueItem item);

    /**
     * The item of a number.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    CatalogueItem require(String number);

    /** The items of editions, in their order. */
    List<CatalogueItem> of(Collection<Long> editionIds);

    /** The items of one edition, in their order. */
    default List<CatalogueItem> of(CatalogueEdition edition) {
        return of(List.of(edition.id()));
    }

    /** The items of editions by which a bureau reports a kind of record. */
    List<CatalogueItem> recordedAs(RecordKind kind, String bureau, Collection<Long> editionIds);

    /** The item as all editions have it. */
    List<CatalogueItem> withCode(String code);
}
