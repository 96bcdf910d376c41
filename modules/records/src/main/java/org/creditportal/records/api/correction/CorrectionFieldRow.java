package org.creditportal.records.api.correction;

import java.io.Serializable;
import org.creditportal.records.api.template.TemplateColumnRow;

/**
 * A column of the form by which a record is corrected, with what it says now.
 *
 * @param item what the column means; its name is in the bundle under {@code Item.<item>}
 * @param value as a file would write it; a personal number is masked, to be shown and never sent back
 * @param personal whether it is a personal number: left empty, what is on record stays
 */
public record CorrectionFieldRow(String item, TemplateColumnRow column, String value, boolean personal)
        implements Serializable {}
