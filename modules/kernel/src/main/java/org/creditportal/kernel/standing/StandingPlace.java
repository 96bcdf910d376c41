package org.creditportal.kernel.standing;

/**
 * Whose source it is.
 *
 * @param module name of the module as its folder; its bundle says {@code standing.title}
 * @param order lower ones stand first
 */
public record StandingPlace(String module, int order) {}
