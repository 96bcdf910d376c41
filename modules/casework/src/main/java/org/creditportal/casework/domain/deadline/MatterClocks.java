package org.creditportal.casework.domain.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.creditportal.casework.api.deadline.ClockCriteria;
import org.creditportal.casework.api.deadline.ClockKey;

/** The tenant's clocks. */
public interface MatterClocks {

    void add(MatterClock clock);

    MatterClock require(ClockKey key);

    /** Locked until the transaction ends. */
    MatterClock requireForChange(ClockKey key);

    List<MatterClock> of(String module, String name, Collection<String> matters);

    /** Those of a matter, the ones that have not ended first. */
    List<MatterClock> allOf(String module, String matter);

    /** All of a matter, locked. */
    List<MatterClock> ofMatter(String module, String matter);

    /** Running ones whose reminder's day has come, locked; at most so many, the longest waiting first. */
    List<MatterClock> toRemind(LocalDate today, int most);

    /**
     * Running ones, and ended ones that touch the year which begins on the day, after this id, locked, in the order of their ids.
     */
    List<MatterClock> touchedAfter(long id, LocalDate from, int most);

    /** Running ones that a bureau's officers with these permissions have to attend to on the day, the most urgent first. */
    List<MatterClock> waitingFor(String bureau, Set<String> permissions, LocalDate today, int most);

    /** By their last day; at most so many. */
    List<MatterClock> search(ClockCriteria criteria, int most);
}
