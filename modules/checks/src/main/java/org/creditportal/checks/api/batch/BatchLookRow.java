package org.creditportal.checks.api.batch;

import java.io.Serializable;
import org.creditportal.checks.api.check.LookAnswer;

/**
 * What one line was answered.
 *
 * @param asked as it was asked for, a personal number masked
 */
public record BatchLookRow(int line, String asked, LookAnswer answer) implements Serializable {}
