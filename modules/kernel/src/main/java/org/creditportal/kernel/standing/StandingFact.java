package org.creditportal.kernel.standing;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * One thing that is in force about a subject, or would be if it were not suspended. What is withdrawn, expired or not yet decided
 * is none; what was repaired or is over is told where it was asked for ({@link StandingQuestion#since}), and says so.
 *
 * @param number by which it is known in its module
 * @param type what rules name it by: id of the list, kind of the record, id of the measure, the grade
 * @param colour of a list; {@code null} for anything else, and for a list that the tenant no longer keeps
 * @param bureau id of the bureau that answers for it
 * @param authority who decided, as the document says; {@code null} where no document does
 * @param document number of the document that it rests on; {@code null} where there is none or it may not be told
 * @param decidedOn day of that document: what an assessment period is compared with
 * @param from its first day
 * @param until its last day; {@code null} while there is none
 * @param basis the law or document that it rests on; {@code null} where the document itself is all
 * @param suspended whether it must not count now (K-29)
 * @param unseen whether it counts though the public may not see what it rests on, nor be told of it
 * @param repairedOn day on which it was repaired; {@code null} for what was not
 * @param endedOn last day on which it was in force or published; {@code null} while it is
 */
public record StandingFact(
        StandingKind kind,
        StandingWeight weight,
        String number,
        String type,
        ListColour colour,
        LocalizedText title,
        String bureau,
        String authority,
        String document,
        LocalDate decidedOn,
        LocalDate from,
        LocalDate until,
        Citation basis,
        boolean suspended,
        boolean unseen,
        LocalDate repairedOn,
        LocalDate endedOn) {

    /** Something in force. */
    public StandingFact(
            StandingKind kind,
            StandingWeight weight,
            String number,
            String type,
            ListColour colour,
            LocalizedText title,
            String bureau,
            String authority,
            String document,
            LocalDate decidedOn,
            LocalDate from,
            LocalDate until,
            Citation basis,
            boolean suspended) {
        this(
                kind, weight, number, type, colour, title, bureau, authority, document, decidedOn, from, until, basis,
                suspended, false, null, null);
    }

    /** The same, if need be unseen by the public, who has seen the last of it. */
    public StandingFact outOfSight(boolean notShown) {
        return shown(document, notShown);
    }

    /** The same, if need be resting on what is kept back: unseen by the public, and the document is told to nobody. */
    public StandingFact keptBack(boolean notTold) {
        return shown(notTold ? null : document, notTold);
    }

    private StandingFact shown(String told, boolean hidden) {
        return new StandingFact(
                kind,
                weight,
                number,
                type,
                colour,
                title,
                bureau,
                authority,
                told,
                decidedOn,
                from,
                until,
                basis,
                suspended,
                unseen || hidden,
                repairedOn,
                endedOn);
    }

    /** The same, repaired on a day or no longer in force since after a day; {@code null} for what it is not. */
    public StandingFact over(LocalDate repaired, LocalDate ended) {
        return new StandingFact(
                kind, weight, number, type, colour, title, bureau, authority, document, decidedOn, from, until, basis,
                suspended, unseen, repaired, ended);
    }
}
