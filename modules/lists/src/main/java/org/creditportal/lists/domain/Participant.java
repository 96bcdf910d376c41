package org.creditportal.lists.domain;

import org.creditportal.kernel.audit.Actor;

/**
 * An officer who takes a step of the procedure.
 *
 * @param officer the officer's id, which stays when names change
 * @param name the officer's name at the time of the step
 * @param bureau id of the officer's bureau, or null outside any bureau
 * @param creditOffice whether that bureau is the tenant's credit office
 */
public record Participant(String officer, String name, String bureau, boolean creditOffice) {

    /** The portal itself, in work that nobody asked for at that moment. */
    static final Participant PORTAL = new Participant(Actor.SYSTEM.id(), Actor.SYSTEM.name(), null, false);

    /** Whether the step was taken by this officer. */
    public boolean took(Step step) {
        return step != null && step.officer().equals(officer);
    }
}
