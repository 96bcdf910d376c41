package org.creditportal.casework.api.deadline;

import java.io.Serializable;

/**
 * Which clock.
 *
 * @param module the module that owns the matter, for example {@code lists}
 * @param matter the matter's number
 * @param name what has to be done, for example {@code reply}; the module's bundle says it under {@code waiting.<name>}
 */
public record ClockKey(String module, String matter, String name) implements Serializable {}
