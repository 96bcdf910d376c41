package org.creditportal.checks.api.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.responsibility.api.Effect;
import org.creditportal.responsibility.api.Strength;

/**
 * An area's rules as a line of a table.
 *
 * @param effects what they can come to, each once
 */
public record RuleTableRow(
        String area, LocalizedText name, Strength strength, int revision, LocalDate validFrom, List<Effect> effects)
        implements Serializable {}
