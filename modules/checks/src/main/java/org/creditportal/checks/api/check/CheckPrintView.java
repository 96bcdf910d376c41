package org.creditportal.checks.api.check;

import java.io.Serializable;

/**
 * A print of a check with what it tells.
 *
 * @param look the very look that was printed, whatever was looked at since
 */
public record CheckPrintView(CheckPrintRow print, CheckView check, LookView look) implements Serializable {}
