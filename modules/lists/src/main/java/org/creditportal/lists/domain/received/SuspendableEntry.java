package org.creditportal.lists.domain.received;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.received.ReceivedStanding;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.lists.domain.SuspensionOrder;

/** By what the credit office has an entry that others decided count for nothing here. */
@MappedSuperclass
public abstract class SuspendableEntry extends VersionedEntity {

    @Column(name = "suspended_since")
    private Instant suspendedSince;

    /** By what the credit office has it count for nothing here, each decision by itself; no delivery touches them. */
    @ElementCollection
    @CollectionTable(name = "lst_received_order", joinColumns = @JoinColumn(name = "entry_id"))
    private List<SuspensionOrder> orders = new ArrayList<>();

    protected SuspendableEntry() {}

    SuspendableEntry(long id) {
        super(id);
    }

    /** What the entry is on the day. */
    public abstract ReceivedStanding standing(LocalDate day);

    /** The credit office has it count for nothing here, by a decision. */
    public void suspendBy(String document, String words, Signatory officer, OfficialDay today) {
        demandCreditOffice(officer);
        boolean counts = standing(today.date()).isStanding();
        orders.add(SuspensionOrder.of(counts, orders, document, words, officer, today));
        suspendedSince = suspendedSince == null ? today.moment() : suspendedSince;
    }

    /** The credit office lifts one of its decisions, which may be {@code null} where one alone stands; others may stand. */
    public void liftOrder(String document, Signatory officer) {
        demandCreditOffice(officer);
        orders.remove(SuspensionOrder.demand(orders, document));
        suspendedSince = orders.isEmpty() ? null : suspendedSince;
    }

    private static void demandCreditOffice(Signatory officer) {
        if (!officer.creditOffice()) {
            throw new ListingRefusedException(ListsError.NOT_THE_CREDIT_OFFICE);
        }
    }

    /**
     * What its source stopped telling and tells again, or tells of one who was found to be the same, is suspended as that was: only who
     * ordered that lifts it.
     */
    public void staySuspendedAs(SuspendableEntry other) {
        other.orders.stream().filter(order -> !orders.contains(order)).forEach(orders::add);
        suspendedSince = Stream.of(suspendedSince, other.suspendedSince())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** They were held to be one, and are two: what was ordered of the one is its own again, and what was lifted meanwhile is lifted. */
    void takeOrdersBack(SuspendableEntry from) {
        orders.retainAll(from.orders);
        suspendedSince = orders.isEmpty() ? null : suspendedSince;
        from.orders.removeIf(order -> orders.stream().anyMatch(own -> own.isSameAs(order)));
        from.suspendedSince = from.orders.isEmpty() ? null : from.suspendedSince;
    }

    private Instant suspendedSince() {
        return suspendedSince;
    }

    public boolean isSuspended() {
        return suspendedSince != null;
    }

    /** By what it is suspended, the oldest decision first. */
    public List<SuspensionOrder> orders() {
        return orders.stream().sorted(Comparator.comparing(SuspensionOrder::at)).toList();
    }
}
