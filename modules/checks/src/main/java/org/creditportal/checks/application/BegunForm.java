package org.creditportal.checks.application;

import org.creditportal.checks.api.check.AdministrativeMatter;
import org.creditportal.checks.api.check.LookBasis;

/** A form that asks for a look, as it is told from another: without the number that was asked for. */
public record BegunForm(AdministrativeMatter matter, LookBasis basis, String evidence, String asked) {}
