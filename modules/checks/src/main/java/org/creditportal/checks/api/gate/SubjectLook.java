package org.creditportal.checks.api.gate;

import org.creditportal.checks.api.check.LookBasis;

/**
 * Somebody is about to look at a subject.
 *
 * @param area id of the area; {@code null} where the subject itself wishes it
 * @param matter by which the matter, or the application, is known
 * @param subject number of the subject
 */
public record SubjectLook(LookBasis basis, String area, String matter, String purpose, String subject) {}
