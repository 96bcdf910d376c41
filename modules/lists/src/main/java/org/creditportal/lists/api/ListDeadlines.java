package org.creditportal.lists.api;

import java.io.Serializable;

/**
 * The days of the procedure beyond the hearing, and who hears of what is late.
 *
 * @param answer for answering a statement, from the day on which it came
 * @param decide for the decision, from the end of the hearing
 * @param serve for serving the decision, from the decision
 * @param publish for publication, from the service, or from the decision where none is served
 * @param headAfter after how many working days overdue the reviewers of the bureau find it among their work
 * @param officeAfter after how many working days overdue the credit office does
 */
public record ListDeadlines(
        ListDeadline answer,
        ListDeadline decide,
        ListDeadline serve,
        ListDeadline publish,
        int headAfter,
        int officeAfter)
        implements Serializable {}
