package org.creditportal.records.api.record;

import java.time.LocalDate;

/**
 * A licence that a bureau decided on.
 *
 * @param record number of the record
 * @param subject number of the subject
 */
public record DecidedLicence(String record, String bureau, String subject, LocalDate decidedOn) {}
