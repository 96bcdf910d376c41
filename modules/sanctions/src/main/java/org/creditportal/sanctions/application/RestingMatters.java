package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creditportal.sanctions.api.Standstills;

/**
 * All that rests on list entries and records: the joint case, then the marks of key supervision, then typical cases, always in this
 * order. Where measures are lifted, what tells of them falls with each, under the lock of its case.
 */
@ApplicationScoped
public class RestingMatters implements Standstills {

    @Inject
    OpenCases cases;

    @Inject
    OpenMarks marks;

    @Inject
    OpenTypicalCases typicalCases;

    @Override
    public void suspend(String ground, String cause) {
        cases.suspend(ground, cause);
        marks.suspend(ground, cause);
        typicalCases.suspend(ground);
    }

    @Override
    public void resume(String ground, String cause) {
        cases.resume(ground, cause);
        marks.resume(ground, cause);
        typicalCases.follow(ground);
    }

    @Override
    public void lift(String ground, String reason) {
        cases.lift(ground, reason);
        marks.end(ground, reason);
    }

    /** Every measure and mark on the ground falls for a cause as {@link FallenGround} tells it. */
    void liftBecause(String ground, String cause) {
        lift(ground, FallenGround.because(cause, ground));
    }
}
