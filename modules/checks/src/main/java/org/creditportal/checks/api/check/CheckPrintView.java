package org.creditportal.checks.api.check;

import java.io.Serializable;
import org.creditportal.casework.api.step.StepRow;

/**
 * A print of a check with what it tells.
 *
 * @param look the very look that was printed, whatever was looked at since
 * @param reader who had undersigned as reader (审阅) when it was printed; {@code null} for nobody
 * @param reviewer who had as reviewer (审核); {@code null} for nobody
 */
public record CheckPrintView(
        CheckPrintRow print, CheckView check, LookView look, StepRow<CheckState> reader, StepRow<CheckState> reviewer)
        implements Serializable {}
