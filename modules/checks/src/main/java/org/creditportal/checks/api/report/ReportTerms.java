package org.creditportal.checks.api.report;

import java.util.List;

/**
 * A tenant's terms for reports, of its {@code checks.yaml}.
 *
 * @param longestMonths how far back a special report may go
 * @param liveViewDays for how many days an applicant may let whoever holds a copy see a report live
 * @param purposes what is told for which purpose
 * @param unconnected what the national standard lays out and no source is connected for
 */
public record ReportTerms(
        int longestMonths, int liveViewDays, List<PurposeTerms> purposes, List<ReportGap> unconnected) {

    public ReportTerms {
        purposes = List.copyOf(purposes);
        unconnected = unconnected == null ? List.of() : List.copyOf(unconnected);
    }

    /** With a source for everything. */
    public ReportTerms(int longestMonths, int liveViewDays, List<PurposeTerms> purposes) {
        this(longestMonths, liveViewDays, purposes, List.of());
    }

    public PurposeTerms of(ReportPurpose purpose) {
        return purposes.stream()
                .filter(terms -> terms.purpose() == purpose)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No terms for " + purpose));
    }

    /**
     * What is told for a purpose.
     *
     * @param sections those that may be told at all
     * @param disputed whether what is disputed is marked or left out
     * @param maskedName whether a natural person's name is masked
     */
    public record PurposeTerms(
            ReportPurpose purpose, List<ReportSection> sections, Disputed disputed, boolean maskedName) {

        public PurposeTerms {
            sections = List.copyOf(sections);
        }
    }

    /** What a report does with disputed items; texts in the bundle under {@code Disputed.<NAME>}. */
    public enum Disputed {
        MARKED,
        LEFT_OUT
    }
}
