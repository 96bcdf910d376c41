package org.creditportal.checks.api.register;

import java.io.Serializable;
import org.creditportal.kernel.page.Page;

/**
 * A registered matter with its subjects, those too who were taken out.
 *
 * @param own whether it is one of the asking officer's bureau, who may take subjects out
 */
public record MatterSubjects(RegisterRow matter, Page<MatterSubjectRow> subjects, boolean own)
        implements Serializable {}
