package org.creditportal.checks.api.register;

import java.io.Serializable;
import java.util.List;
import org.creditportal.kernel.page.Page;

/**
 * A registered matter with its subjects, those too who were taken out.
 *
 * @param corrections what had been told of it before, the oldest first
 * @param own whether it is one of the asking officer's bureau, who may take subjects out
 */
public record MatterSubjects(
        RegisterRow matter, Page<MatterSubjectRow> subjects, List<MatterCorrectionRow> corrections, boolean own)
        implements Serializable {

    public MatterSubjects {
        corrections = List.copyOf(corrections);
    }
}
