package org.creditportal.records.api.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.records.api.record.RecordKind;

/**
 * The tenant's catalogue of public credit information (公共信用信息目录): what is not in it cannot be recorded. One edition of
 * each level is in force on a day; a local one adds to the national one. Drafts are seen by {@link CatalogueMaintenance} only.
 */
public interface Catalogue {

    /**
     * An item of an edition that is or was in force.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    CatalogueItemView require(CatalogueItemNumber number);

    /**
     * The item by which a bureau may record this kind on a day; a local item comes before a national one. May be asked by
     * background work. Where it is empty the caller refuses with {@code RecordsError.NOT_IN_CATALOGUE}.
     *
     * @param on the day of recording, not that of the decision
     */
    Optional<CatalogueItemView> recordable(RecordKind kind, String bureau, LocalDate on);

    /**
     * The kinds of records that any bureau reports on the day: of all others nobody can say that there is nothing. Open to every caller,
     * also in background work.
     */
    Set<RecordKind> findRecorded(LocalDate on);

    /** The items in force on a day, by level and in their editions' order. */
    List<CatalogueItemView> inForce(LocalDate on);

    /** The editions that are, were or will be in force; by level, the latest first. */
    List<CatalogueEditionView> editions();

    /**
     * An edition that is, was or will be in force.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    CatalogueEditionView edition(CatalogueEditionNumber number);

    /**
     * The items of such an edition, in its order.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is no such edition
     */
    List<CatalogueItemView> items(CatalogueEditionNumber number);

    /** The item as the editions of its level had and have it, the latest first; itself included. */
    List<CatalogueItemView> history(CatalogueItemNumber number);
}
