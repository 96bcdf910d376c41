package org.creditportal.casework.api.work;

import org.creditportal.kernel.outbox.DomainEvent;

/**
 * A bureau is urged to do what it is behind with; its officers are to hear of it at once. Holds a number and a page, and nothing
 * about anybody.
 *
 * @param module whose bundle says it under {@code waiting.urged}
 * @param number business number of the urging
 * @param bureau id of the bureau that has to act
 * @param permission what its officers need to act
 * @param count how many things it is behind with
 * @param page where they act
 * @param matter number of the one matter that it is behind with, which the page takes as {@code number}; {@code null} for several
 */
public record BureauUrged(
        String module, String number, String bureau, String permission, long count, String page, String matter)
        implements DomainEvent {

    /** Behind with several things, which one page shows. */
    public static BureauUrged several(
            String module, String number, String bureau, String permission, long count, String page) {
        return new BureauUrged(module, number, bureau, permission, count, page, null);
    }

    /** Behind with one matter. */
    public static BureauUrged one(
            String module, String number, String bureau, String permission, String page, String matter) {
        return new BureauUrged(module, number, bureau, permission, 1, page, matter);
    }

    @Override
    public String subjectKey() {
        return bureau;
    }
}
