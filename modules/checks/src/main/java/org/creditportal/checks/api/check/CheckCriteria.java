package org.creditportal.checks.api.check;

/**
 * Which checks are asked for; {@code null} for any.
 *
 * @param matter begins the number of the matter
 * @param deviating only those whose outcome goes another way than the rules
 * @param page from 1
 */
public record CheckCriteria(
        String area, CheckState state, CheckResult result, String matter, boolean deviating, int page, int size) {}
