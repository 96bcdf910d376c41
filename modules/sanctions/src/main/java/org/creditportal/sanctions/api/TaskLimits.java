package org.creditportal.sanctions.api;

import java.util.List;

/**
 * Working days for choosing measures and reviewing the choice, and for receiving, responding, feeding back and reversing, and for what is late; with their source.
 *
 * @param headAfter after how many working days overdue the reviewers of the bureau find it among their work
 * @param officeAfter after how many working days overdue the credit office does
 * @param evidenceFor results that are fed back with a document only
 */
public record TaskLimits(
        int choose,
        int review,
        int receive,
        int respond,
        int feedBack,
        int reverse,
        int headAfter,
        int officeAfter,
        List<FeedbackResult> evidenceFor,
        boolean assumption,
        List<String> requirements,
        String note) {

    public TaskLimits {
        evidenceFor = evidenceFor == null ? List.of() : List.copyOf(evidenceFor);
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }
}
