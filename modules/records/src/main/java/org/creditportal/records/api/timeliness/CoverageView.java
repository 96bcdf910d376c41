package org.creditportal.records.api.timeliness;

import org.creditportal.kernel.page.Page;

/**
 * How much of what the catalogue asks for is reported at all (K-11).
 *
 * @param duties pairs of bureau and item in force
 * @param reported those of them of which at least one record came
 * @param gaps part of the others
 */
public record CoverageView(int duties, int reported, Page<CoverageRow> gaps) {}
