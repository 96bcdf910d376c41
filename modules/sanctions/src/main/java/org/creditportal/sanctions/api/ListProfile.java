package org.creditportal.sanctions.api;

import java.util.List;

/**
 * What being on a list says about the dishonesty or honesty, so that only measures are proposed that fit it.
 *
 * @param id of the list type
 * @param field kind of dishonesty
 * @param degree how grave it is; {@code null} for red lists
 * @param matters matters that it is related to
 */
public record ListProfile(
        String id,
        String field,
        Degree degree,
        List<RelatedMatter> matters,
        boolean assumption,
        List<String> requirements,
        String note) {

    public ListProfile {
        matters = matters == null ? List.of() : List.copyOf(matters);
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }
}
