package org.creditportal.checks.api.check;

import java.io.Serializable;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * Something that two looks say differently.
 *
 * @param number of what was found, or the id of the line
 */
public record LookDifference(LookChange change, LocalizedText what, String number) implements Serializable {}
