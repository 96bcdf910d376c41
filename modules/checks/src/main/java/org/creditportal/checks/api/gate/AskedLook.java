package org.creditportal.checks.api.gate;

import java.io.Serializable;
import org.creditportal.checks.api.check.AskedSubject;
import org.creditportal.checks.api.check.LookBasis;

/**
 * A look at a subject, as an officer asks for it.
 *
 * @param area id of the area that the officer's bureau answers for
 * @param matter by which the matter is known
 * @param evidence where consent or proof of identity is; {@code null} where the matter itself is the basis
 */
public record AskedLook(
        LookBasis basis, String area, String matter, String purpose, String evidence, AskedSubject asked)
        implements Serializable {}
