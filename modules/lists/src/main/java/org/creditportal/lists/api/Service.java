package org.creditportal.lists.api;

import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.casework.api.step.ServiceWay;

/**
 * That a paper was served.
 *
 * @param on the day on which it counts as served
 * @param proof what proves it: number of a receipt, of a postal item, of an announcement; at most {@value #LONGEST_PROOF} characters
 */
public record Service(LocalDate on, ServiceWay way, String proof) implements Serializable {

    public static final int LONGEST_PROOF = 200;

    public Service {
        proof = proof == null ? "" : proof.strip();
    }

    /** Whether all of it is told. */
    public boolean isWhole() {
        return on != null && way != null && !proof.isEmpty() && proof.length() <= LONGEST_PROOF;
    }
}
