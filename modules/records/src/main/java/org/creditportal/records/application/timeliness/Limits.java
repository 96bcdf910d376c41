package org.creditportal.records.application.timeliness;

import java.util.List;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.application.BureauScope;

/** Keeps what is asked for within what may be seen and what may be sent at once. */
final class Limits {

    private static final int LARGEST_PAGE = 1000;

    private Limits() {}

    static int size(int size) {
        return Math.min(LARGEST_PAGE, Math.max(1, size));
    }

    static int page(int page) {
        return Math.max(1, page);
    }

    /** The bureau to look at: the own one, or for those who see all the chosen one, {@code null} for all. */
    static String bureau(BureauScope scope, String chosen) {
        String limit = scope.limit();
        if (limit != null) {
            return limit;
        }
        return chosen == null || chosen.isBlank() ? null : chosen;
    }

    /** Part of what was computed and lies in no table. */
    static <T> Page<T> cut(List<T> all, int page, int size) {
        int from = (int) Math.min(all.size(), (Limits.page(page) - 1L) * size(size));
        int until = Math.min(all.size(), from + size(size));
        return new Page<>(all.subList(from, until), all.size(), page(page), size(size));
    }
}
