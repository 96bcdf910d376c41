package org.creditportal.checks.domain.report;

import java.util.List;
import org.creditportal.checks.api.report.ReportContent.Field;
import org.creditportal.kernel.text.Masking;

/**
 * The names by which a report's subject is known here, and those who stand behind it: what decisions say in their own words names
 * them too.
 *
 * @param persons names that are masked where the report masks names
 * @param organisations names that stay whole
 */
public record KnownNames(List<String> persons, List<String> organisations) {

    /** Of nobody. */
    public static final KnownNames NONE = new KnownNames(List.of(), List.of());

    public KnownNames {
        persons = List.copyOf(persons);
        organisations = List.copyOf(organisations);
    }

    Field masked(Field field) {
        return new Field(field.item(), field.name(), Masking.names(field.value(), persons, organisations));
    }
}
