package org.creditportal.kernel.job;

import org.creditportal.kernel.audit.Actor;

/**
 * A job as its worker took it.
 *
 * @param worker name of this attempt
 * @param parameters in clear
 * @param checkpoint in clear; {@code null} when no attempt left one
 */
public record TakenJob(
        long id,
        JobNumber number,
        String kind,
        String worker,
        String parameters,
        String checkpoint,
        Actor requestedBy) {}
