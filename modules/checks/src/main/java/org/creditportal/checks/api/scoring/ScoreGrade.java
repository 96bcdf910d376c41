package org.creditportal.checks.api.scoring;

import java.io.Serializable;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * A grade of a model.
 *
 * @param grade as rules name it, such as {@code A}
 * @param from points that it begins with; the lowest begins with none
 * @param validMonths how long a score of this grade may be referred to
 */
public record ScoreGrade(String grade, int from, LocalizedText words, int validMonths) implements Serializable {}
