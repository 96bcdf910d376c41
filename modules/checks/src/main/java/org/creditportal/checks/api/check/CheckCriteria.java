package org.creditportal.checks.api.check;

/**
 * Which checks are asked for; {@code null} for any.
 *
 * @param matter begins the number of the matter
 * @param deviating only those whose outcome goes another way than the rules
 * @param sort their order; {@code null} is by the time when they were begun
 * @param ascending whether the order begins with the least; else the newest and the last come first
 * @param page from 1
 */
public record CheckCriteria(
        String area,
        CheckState state,
        CheckResult result,
        String matter,
        boolean deviating,
        CheckSort sort,
        boolean ascending,
        int page,
        int size) {

    public CheckCriteria {
        sort = sort == null ? CheckSort.BEGUN_AT : sort;
    }

    /** The newest first. */
    public CheckCriteria(
            String area, CheckState state, CheckResult result, String matter, boolean deviating, int page, int size) {
        this(area, state, result, matter, deviating, null, false, page, size);
    }
}
