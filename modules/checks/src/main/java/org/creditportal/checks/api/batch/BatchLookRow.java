package org.creditportal.checks.api.batch;

import java.io.Serializable;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.kernel.audit.TellsOfPerson;

/**
 * What one line was answered.
 *
 * @param asked as it was asked for, a personal number masked
 * @param rulesRevision by which revision of the area's rules
 * @param problem why it was not looked at; {@code null} where it was
 * @param sameAs the first line that asks for the same; {@code null} where this is the first
 */
@TellsOfPerson
public record BatchLookRow(
        int line, String asked, int rulesRevision, LookAnswer answer, LineProblem problem, Integer sameAs)
        implements Serializable {}
