package org.creditportal.records.domain;

import java.util.List;
import org.creditportal.kernel.page.Page;

/** Pages of what a repository in memory found. */
public final class Pages {

    private Pages() {}

    /** One page of it, from 1. */
    public static <T> Page<T> of(List<T> found, int page, int size) {
        List<T> items = found.stream().skip((page - 1L) * size).limit(size).toList();
        return new Page<>(items, found.size(), page, size);
    }
}
