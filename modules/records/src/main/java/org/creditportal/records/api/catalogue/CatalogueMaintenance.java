package org.creditportal.records.api.catalogue;

import java.util.List;

/**
 * Keeping the catalogue, by the credit office: an edition in force is never edited; a draft is made of it, worked on, and put
 * in force from a day on by two officers ({@link PutInForce}). Every step is audited.
 */
public interface CatalogueMaintenance {

    /**
     * Begins a draft; copies the items of the edition it is made of.
     *
     * @throws org.creditportal.records.api.RecordsException {@code CATALOGUE_DRAFT_EXISTS} when the level has a draft already
     */
    CatalogueEditionNumber draft(DraftEdition command);

    /**
     * Adds an item at the end of a draft.
     *
     * @throws org.creditportal.records.api.RecordsException {@code CATALOGUE_EDITION_NOT_DRAFT}, {@code
     *     CATALOGUE_ITEM_INCOMPLETE}, {@code CATALOGUE_ITEM_REPEATED} within the draft
     */
    CatalogueItemNumber add(AddItem command);

    /**
     * Changes an item of a draft; its code stays.
     *
     * @throws org.creditportal.records.api.RecordsException as for adding, and {@code CATALOGUE_CODE_FIXED}
     */
    void change(ChangeItem command);

    /**
     * Takes an item out of a draft.
     *
     * @throws org.creditportal.records.api.RecordsException {@code CATALOGUE_EDITION_NOT_DRAFT}
     */
    void remove(RemoveItem command);

    /** Gives up a draft. */
    void discard(DiscardDraft command);

    /** The drafts, one a level at the most. */
    List<CatalogueEditionView> drafts();

    /**
     * A draft.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when the edition is none
     */
    CatalogueEditionView requireDraft(CatalogueEditionNumber number);

    /** The items of a draft, in its order. */
    List<CatalogueItemView> draftItems(CatalogueEditionNumber number);

    /** An item of a draft. */
    CatalogueItemView requireDraftItem(CatalogueItemNumber number);

    /** What putting the draft in force would change, against the latest edition of its level. */
    List<CatalogueChangeRow> changes(CatalogueEditionNumber number);
}
