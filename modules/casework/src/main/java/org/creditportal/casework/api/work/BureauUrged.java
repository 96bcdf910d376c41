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
 */
public record BureauUrged(String module, String number, String bureau, String permission, long count, String page)
        implements DomainEvent {

    @Override
    public String subjectKey() {
        return bureau;
    }
}
