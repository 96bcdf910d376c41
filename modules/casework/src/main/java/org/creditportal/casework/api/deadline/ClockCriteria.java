package org.creditportal.casework.api.deadline;

import java.time.LocalDate;

/**
 * Which clocks to list; what is {@code null} is not asked for. Clocks that stand still have no last day and are found only
 * where none is asked for.
 *
 * @param elsewhere a module whose clocks are left out
 * @param matter number of the only matter
 * @param name what has to be done
 * @param bureau id of the bureau that has to act
 * @param charged id of the bureau that answers for how the last day was kept
 * @param dueFrom the earliest last day
 * @param dueUntil the latest last day
 * @param running whether it still has to be done
 */
public record ClockCriteria(
        String module,
        String elsewhere,
        String matter,
        String name,
        String bureau,
        String charged,
        LocalDate dueFrom,
        LocalDate dueUntil,
        Boolean running) {

    /** All clocks of one name of a module. */
    public static ClockCriteria of(String module, String name) {
        return new ClockCriteria(module, null, null, name, null, null, null, null, null);
    }

    /** One clock. */
    public static ClockCriteria of(ClockKey key) {
        return new ClockCriteria(key.module(), null, key.matter(), key.name(), null, null, null, null, null);
    }

    /** Everything in the portal that is not done yet, but for one module's. */
    public static ClockCriteria runningElsewhereThan(String module) {
        return new ClockCriteria(null, module, null, null, null, null, null, null, true);
    }

    /** Those of one bureau; of all for {@code null}. */
    public ClockCriteria ofBureau(String which) {
        return new ClockCriteria(module, elsewhere, matter, name, which, charged, dueFrom, dueUntil, running);
    }

    /** Those that one bureau answers for, whoever has to act by now; of all for {@code null}. */
    public ClockCriteria chargedTo(String which) {
        return new ClockCriteria(module, elsewhere, matter, name, bureau, which, dueFrom, dueUntil, running);
    }

    /** Those with their last day in a span of days; an end that is {@code null} is open. */
    public ClockCriteria due(LocalDate from, LocalDate until) {
        return new ClockCriteria(module, elsewhere, matter, name, bureau, charged, from, until, running);
    }

    /** Those that are not done yet. */
    public ClockCriteria stillRunning() {
        return new ClockCriteria(module, elsewhere, matter, name, bureau, charged, dueFrom, dueUntil, true);
    }
}
