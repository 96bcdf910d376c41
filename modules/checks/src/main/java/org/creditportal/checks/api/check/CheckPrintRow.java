package org.creditportal.checks.api.check;

import java.io.Serializable;
import java.time.Instant;

/**
 * One print of a check.
 *
 * @param certificate its number: that of the check and the serial of the print
 * @param place the serial; the first is 1
 * @param look place of the look that it tells
 * @param bureau id of the printing officer's bureau
 */
public record CheckPrintRow(String certificate, int place, int look, String officer, String bureau, Instant at)
        implements Serializable {}
