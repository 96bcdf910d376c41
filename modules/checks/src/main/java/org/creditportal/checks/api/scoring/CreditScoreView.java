package org.creditportal.checks.api.scoring;

import java.io.Serializable;
import org.creditportal.kernel.audit.TellsOfPerson;

/**
 * A subject's score, explained line by line.
 *
 * @param score as it was frozen
 * @param reproduced whether scoring again, by the same edition on the same facts, gives the same
 */
@TellsOfPerson
public record CreditScoreView(CreditScoreRow row, CreditScore score, boolean reproduced) implements Serializable {}
