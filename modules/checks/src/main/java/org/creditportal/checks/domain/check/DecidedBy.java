package org.creditportal.checks.domain.check;

import java.io.Serializable;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.kernel.tenant.Citation;

/**
 * By what a look was decided.
 *
 * @param document the document's sentence of the area; {@code null} for none
 */
public record DecidedBy(RuleTable table, Citation document) implements Serializable {}
