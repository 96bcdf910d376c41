package org.creditportal.records.domain.subject;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.SubjectKind;

/**
 * What a subject is compared by.
 *
 * @param code its social credit code; {@code null} for who has none
 * @param names every name as it is compared
 * @param identifiers folded, by kind; the registration number that identifies a trader among them
 * @param personNumbers blind indexes of every number the person is known by, the older form brought to the newer
 * @param citizenNumber blind index of the person's citizen number; {@code null} when none is known
 * @param representatives blind indexes of the legal representatives' numbers
 */
public record SubjectTraits(
        String number,
        SubjectKind kind,
        String code,
        Set<String> names,
        Map<IdentifierKind, Set<String>> identifiers,
        Set<String> personNumbers,
        String citizenNumber,
        Set<String> representatives) {

    private static final int ORGANISATION_FROM = 8;
    private static final int ORGANISATION_TO = 17;

    Set<String> all(IdentifierKind identifier) {
        return identifiers.getOrDefault(identifier, Set.of());
    }

    /** Characters 9 to 17 of the social credit code (GB 11714); {@code null} without one. */
    String organisationPart() {
        return code == null ? null : code.substring(ORGANISATION_FROM, ORGANISATION_TO);
    }

    /** Its organisation codes, from wherever they are known. */
    Set<String> organisationCodes() {
        Set<String> codes = new HashSet<>(all(IdentifierKind.ORGANISATION_CODE));
        if (code != null) {
            codes.add(organisationPart());
        }
        return codes;
    }

    /** Whether it is known by what identifies best: its code, or its citizen number. */
    boolean isWellIdentified() {
        return code != null || citizenNumber != null;
    }

    static boolean meet(Collection<String> one, Collection<String> other) {
        return !Collections.disjoint(one, other);
    }

    /** Both are known, and nothing is in both. */
    static boolean part(Collection<String> one, Collection<String> other) {
        return !one.isEmpty() && !other.isEmpty() && !meet(one, other);
    }
}
