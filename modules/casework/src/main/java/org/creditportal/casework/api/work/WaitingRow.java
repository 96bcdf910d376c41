package org.creditportal.casework.api.work;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the work list: a thing that waits, or several of one kind that lead to one page.
 *
 * @param module whose bundle says {@code waiting.<kind>}
 * @param kind what has to be done
 * @param name what it is called: a number or a file's name; {@code null} for several
 * @param detail what helps to recognise it, never a personal number; {@code null} for nothing
 * @param place where it is done
 * @param bureau id of the bureau that it came from or that is concerned; {@code null} where that says nothing
 * @param since since when it waits; {@code null} where nobody knows
 * @param dueOn by when; {@code null} where there is no day
 * @param provisional whether that day may still move
 * @param count how many things the line stands for
 */
public record WaitingRow(
        String module,
        String kind,
        WaitingNature nature,
        String name,
        String detail,
        WorkPlace place,
        String bureau,
        Instant since,
        LocalDate dueOn,
        boolean provisional,
        long count)
        implements Serializable {

    /** Something to be done. */
    public static WaitingRow task(String module, String kind, String name, WorkPlace place) {
        return new WaitingRow(module, kind, WaitingNature.TASK, name, null, place, null, null, null, false, 1);
    }

    /** A decision on what somebody else did. */
    public static WaitingRow decision(String module, String kind, String name, WorkPlace place) {
        return new WaitingRow(module, kind, WaitingNature.DECISION, name, null, place, null, null, null, false, 1);
    }

    /** Several that lead to one page. */
    public static WaitingRow several(String module, String kind, long count, WorkPlace place) {
        return new WaitingRow(module, kind, WaitingNature.TASK, null, null, place, null, null, null, false, count);
    }

    /** The line with more words. */
    public WaitingRow about(String what) {
        return new WaitingRow(module, kind, nature, name, what, place, bureau, since, dueOn, provisional, count);
    }

    /** The line with whose it is and since when it waits. */
    public WaitingRow from(String whose, Instant when) {
        return new WaitingRow(module, kind, nature, name, detail, place, whose, when, dueOn, provisional, count);
    }

    /** The line with its last day. */
    public WaitingRow due(LocalDate lastDay, boolean mayMove) {
        return new WaitingRow(module, kind, nature, name, detail, place, bureau, since, lastDay, mayMove, count);
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn != null && today.isAfter(dueOn);
    }
}
