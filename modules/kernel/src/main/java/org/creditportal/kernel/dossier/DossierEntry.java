package org.creditportal.kernel.dossier;

import java.time.LocalDate;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * One line of a part's section.
 *
 * @param number by which it is known
 * @param standingKey what it is today, in the bundle of the part's module
 * @param bureau id of the bureau that answers for it
 * @param from its first day, or {@code null}
 * @param until its last day, or {@code null}
 * @param link {@code null} where the officer may not open it
 */
public record DossierEntry(
        String number,
        LocalizedText title,
        String standingKey,
        DossierTone tone,
        String bureau,
        LocalDate from,
        LocalDate until,
        DossierLink link) {}
