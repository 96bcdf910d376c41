package org.creditportal.checks.api.register;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * What had been told of a decided matter before it was corrected, and when, by whom and why it was.
 *
 * @param kindId id of the kind; {@code null} where none was told
 * @param kind its name; {@code null} also where the area knows it no more
 */
public record MatterCorrectionRow(
        String kindId, LocalizedText kind, LocalDate decidedOn, Instant at, String officer, String reason)
        implements Serializable {}
