package org.creditportal.checks.api.batch;

import java.io.Serializable;
import org.creditportal.checks.api.check.CheckResult;

/** How many lines of a check of many were answered so. */
public record BatchResultRow(CheckResult result, long lines) implements Serializable {}
