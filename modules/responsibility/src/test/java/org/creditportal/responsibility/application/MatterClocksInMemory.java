package org.creditportal.responsibility.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.deadline.ClockCriteria;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.domain.deadline.MatterClock;
import org.creditportal.casework.domain.deadline.MatterClocks;
import org.creditportal.kernel.tenant.TenantDirectory;

/** Clocks without a database; a second one of a name is refused, as there. */
public final class MatterClocksInMemory implements MatterClocks {

    private final List<MatterClock> clocks = new ArrayList<>();
    private final TenantDirectory tenants;

    public MatterClocksInMemory(TenantDirectory tenants) {
        this.tenants = tenants;
    }

    @Override
    public void add(MatterClock clock) {
        if (clocks.stream().anyMatch(known -> known.key().equals(clock.key()))) {
            throw new IllegalStateException("Twice: " + clock.key());
        }
        clocks.add(clock);
    }

    @Override
    public MatterClock require(ClockKey key) {
        return clocks.stream()
                .filter(clock -> clock.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public MatterClock requireForChange(ClockKey key) {
        return require(key);
    }

    @Override
    public List<MatterClock> of(String module, String name, Collection<String> matters) {
        return clocks.stream()
                .filter(clock -> clock.key().module().equals(module))
                .filter(clock -> clock.key().name().equals(name))
                .filter(clock -> matters.contains(clock.key().matter()))
                .toList();
    }

    @Override
    public List<MatterClock> allOf(String module, String matter) {
        return clocks.stream()
                .filter(clock -> clock.key().matter().equals(matter))
                .toList();
    }

    @Override
    public List<MatterClock> ofMatter(String module, String matter) {
        return allOf(module, matter);
    }

    @Override
    public List<MatterClock> toRemind(LocalDate today, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<MatterClock> touchedAfter(long id, LocalDate from, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<MatterClock> waitingFor(String bureau, Set<String> permissions, LocalDate today, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<MatterClock> search(ClockCriteria criteria, int most) {
        return clocks.stream()
                .filter(clock -> isAsked(criteria.module(), clock.key().module()))
                .filter(clock -> !clock.key().module().equals(criteria.elsewhere()))
                .filter(clock -> isAsked(criteria.matter(), clock.key().matter()))
                .filter(clock -> isAsked(criteria.name(), clock.key().name()))
                .filter(clock -> criteria.bureau() == null
                        || tenants.current().heldBy(criteria.bureau()).contains(clock.bureau()))
                .filter(clock -> criteria.charged() == null
                        || tenants.current()
                                .heldBy(criteria.charged())
                                .contains(clock.row().charged()))
                .filter(clock -> criteria.dueFrom() == null
                        || clock.dueOn() != null && !clock.dueOn().isBefore(criteria.dueFrom()))
                .filter(clock -> criteria.dueUntil() == null
                        || clock.dueOn() != null && !clock.dueOn().isAfter(criteria.dueUntil()))
                .filter(clock -> criteria.running() == null
                        || criteria.running() == (clock.row().endedOn() == null))
                .sorted(Comparator.comparing(MatterClock::dueOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .limit(most)
                .toList();
    }

    private static boolean isAsked(String wanted, String known) {
        return wanted == null || wanted.equals(known);
    }
}
