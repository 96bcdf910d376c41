package org.creditportal.records.domain.record;

import java.time.Instant;
import org.creditportal.kernel.procedure.Signatory;

/**
 * Where a record comes from (K-10).
 *
 * @param bureau provided it and answers for it
 * @param batchId the received file
 * @param line its line of the file
 * @param by who had it recorded
 */
public record Origin(String bureau, long batchId, long line, Signatory by, Instant at) {}
