package org.creditportal.lists.api;

import java.io.Serializable;
import org.creditportal.kernel.tenant.Citation;

/**
 * A step of an entry that is or was to be taken by a day, and what sets the length. The day itself is told by its clock.
 *
 * @param name of the clock; the bundle says it under {@code waiting.<name>}
 * @param rule what sets the length; {@code null} where the office sets it
 */
public record EntryDeadlineRow(String name, Citation rule) implements Serializable {}
