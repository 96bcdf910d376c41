package org.creditportal.records.domain.catalogue;

import java.util.List;

/** The tenant's editions of the catalogue; there are a few a decade. */
public interface CatalogueEditions {

    void add(CatalogueEdition edition);

    /** All, drafts and discarded ones included; the latest first. */
    List<CatalogueEdition> all();

    /**
     * The edition of a number.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    CatalogueEdition require(String number);

    /**
     * Whether there is any edition at this very moment, even if the transaction began to read before it was committed; what
     * the transaction wrote itself counts too.
     */
    boolean existNow();
}
