package org.creditportal.records.domain.record;

/**
 * Where a record comes from (K-10).
 *
 * @param bureau the provider
 * @param batchId row id of the batch
 * @param line line of the file
 * @param decisionKey equal for the same decision of the same bureau on the same subject
 */
public record Origin(String bureau, long batchId, long line, String decisionKey) {}
