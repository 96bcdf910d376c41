package org.creditportal.lists.api;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;

/**
 * What an entry says, and stays saying until the transaction ends that holds it: all that measures may rest on.
 *
 * @param standing what it is today
 * @param colour of its list; {@code null} for a list that the tenant no longer keeps
 * @param bureau id of the bureau that identified the subject
 * @param until last day in force, which may be later than that of publication; {@code null} before it, {@link EffectTerm#NO_END} for
 *     life
 */
public record HeldEntryView(
        EntryNumber number,
        EntryStanding standing,
        String listType,
        ListColour colour,
        String subjectNumber,
        ListedSubjectKind subjectKind,
        String subjectName,
        String bureau,
        Citation basis,
        String documentNumber,
        String facts,
        LocalDate until) {}
