package org.creditportal.kernel.job;

import java.io.IOException;
import java.util.Optional;

/**
 * A kind of work that a module does in the background. A CDI bean, found by itself. The work may be begun again at any moment,
 * on any node: it goes on from its checkpoint, and what it does twice has one effect.
 */
public interface JobHandler {

    /** {@code <module>.<what>}, as {@code records.export}; the module's bundle names it under {@code job.<kind>}. */
    String kind();

    /**
     * Does the work, outside any transaction and without an officer: rights were asked when it was requested. It calls {@link
     * JobRun#progress} again and again and lets pass what that throws.
     *
     * @return the file that came of it; empty where there is none
     * @throws org.creditportal.kernel.error.BusinessException when it cannot be done, in words for the officer
     * @throws IOException as any other failure: the work is begun again later
     */
    Optional<JobResult> run(JobRun run) throws IOException;

    /** Path below the office of what the job was asked for, with parameters; {@code null} for nothing to go back to. */
    default String origin(String parameters) {
        return null;
    }

    /**
     * Whether it is done for its officer to read, with what he may see when he asks for it: then it is stopped when he is moved or gets
     * other rights.
     */
    default boolean isForItsOfficer() {
        return false;
    }

    /**
     * Whether whoever asked learns by other means that it is done, as by the state of the matter that it works on: then the job itself
     * does not tell so too. That it failed is always told.
     */
    default boolean isDoneToldElsewhere() {
        return false;
    }
}
