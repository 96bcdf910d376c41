package org.creditportal.records.domain.correction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.correction.CorrectionKind;

/** The tenant's proposed changes of records. */
public interface Corrections {

    void add(Correction correction);

    /** The proposal of a number; none has what is no number. */
    Optional<Correction> find(String number);

    /**
     * The proposal of a number.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when there is none
     */
    Correction require(String number);

    /** The open proposal of the record that stands in the way of another one of the kind; whoever adds another holds the record. */
    Optional<Correction> findOpen(long recordId, CorrectionKind kind);

    /** Those of these records for which a proposal to say something else is open or was approved once. */
    Set<Long> reviewed(Collection<Long> recordIds);

    /** The open proposals about what these records say, by record. */
    Map<Long, Correction> openOf(Collection<Long> recordIds);

    /** All of a record, the newest first. */
    List<Correction> ofRecord(long recordId);

    /**
     * The open ones, the oldest first.
     *
     * @param bureau only of this bureau; {@code null} for all
     * @param kinds only of these kinds
     * @param otherThan none that this officer proposed; {@code null} for all
     * @param page from 1
     */
    Page<Correction> open(String bureau, Set<CorrectionKind> kinds, String otherThan, Order order, int page, int size);
}
