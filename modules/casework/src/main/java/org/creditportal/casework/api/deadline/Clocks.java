package org.creditportal.casework.api.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.procedure.Signature;

/**
 * The clocks of all matters. Every call works in the caller's transaction; whoever calls has locked the matter, judged who
 * may act, and leaves the audit line of his own act.
 *
 * <p>Last days follow the tenant's calendar and are computed again when a year is announced, of clocks that have ended too; one
 * that stands still has no last day. Bureaus are reminded two working
 * days before the last day, on it, and on the first working day after it ({@link ReminderDue}).
 */
public interface Clocks {

    /** A matter has at most one clock of a name and round, ever. */
    void start(StartClock command);

    /**
     * The clock stands still from the end of the day: the applicant has to complete something, a court has to decide first.
     *
     * @throws org.creditportal.casework.api.CaseworkRefusedException when it stands still already, has ended, or is overdue
     */
    void suspend(ClockKey key, LocalDate day);

    /**
     * The clock goes on from the end of the day; where no day was left when it came to stand still, the next working day is its
     * last.
     *
     * @throws org.creditportal.casework.api.CaseworkRefusedException when it does not stand still
     */
    void resume(ClockKey key, LocalDate day);

    /**
     * Extends the clock, once, before its last day is over.
     *
     * @param why who extends it and for which reason
     * @throws org.creditportal.casework.api.CaseworkRefusedException when it was extended before, has ended, or is overdue
     */
    void extend(ClockKey key, TimeLimit more, LocalDate day, Signature why);

    /** What the clock was for is done, or no longer to be done; a clock that has ended stays as it is. */
    void end(ClockKey key, LocalDate day);

    /**
     * The matter went to another bureau: its clocks that have not ended wait for that one. What was late by then stays charged to
     * whom it waited for.
     */
    void handOver(String module, String matter, String successor);

    /**
     * One clock.
     *
     * @throws org.creditportal.kernel.error.NotFoundException when the matter has no such clock
     */
    ClockView require(ClockKey key);

    /** The clocks of one name of many matters, of each that of its latest round, by the matter's number: one query. */
    Map<String, ClockView> of(String module, String name, Collection<String> matters);

    /** The clocks of a matter, those that have not ended first. Whoever asks judges who may see them. */
    List<ClockView> findOf(String module, String matter);

    /** Clocks by what is asked for, by their last day; at most so many. Whoever asks judges who may see them. */
    List<ClockRow> search(ClockCriteria criteria, int most);
}
