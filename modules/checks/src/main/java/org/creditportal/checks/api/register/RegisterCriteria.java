package org.creditportal.checks.api.register;

/**
 * Which matters are asked for; what is {@code null} narrows nothing.
 *
 * @param unchecked only those that were decided without a look that their area demands
 */
public record RegisterCriteria(String area, String matter, boolean unchecked, int page, int size) {}
