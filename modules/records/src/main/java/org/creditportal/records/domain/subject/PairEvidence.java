package org.creditportal.records.domain.subject;

import static org.creditportal.records.domain.subject.SubjectTraits.meet;
import static org.creditportal.records.domain.subject.SubjectTraits.part;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.subject.Evidence;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.SubjectKind;

/** All that speaks for and against two subjects being one, the weightiest first. */
public final class PairEvidence {

    private static final String SEPARATOR = ",";

    private final Set<Evidence> found;

    private PairEvidence(Set<Evidence> found) {
        this.found = found;
    }

    /** Compares two subjects; which of them comes first makes no difference. */
    public static PairEvidence of(SubjectTraits one, SubjectTraits other) {
        PairEvidence evidence = new PairEvidence(EnumSet.noneOf(Evidence.class));
        if (one.kind().isPerson() != other.kind().isPerson()) {
            evidence.found.add(Evidence.PERSON_AND_ORGANISATION);
        } else if (one.kind().isPerson()) {
            evidence.comparePersons(one, other);
        } else {
            evidence.compareOrganisations(one, other);
        }
        evidence.add(meet(one.names(), other.names()), Evidence.SAME_NAME);
        evidence.add(part(one.names(), other.names()), Evidence.DIFFERENT_NAME);
        return evidence;
    }

    /** Reads what {@link #text} wrote. */
    public static PairEvidence read(String text) {
        Set<Evidence> found = EnumSet.noneOf(Evidence.class);
        Arrays.stream(text.split(SEPARATOR))
                .filter(name -> !name.isEmpty())
                .map(Evidence::valueOf)
                .forEach(found::add);
        return new PairEvidence(found);
    }

    private void comparePersons(SubjectTraits one, SubjectTraits other) {
        boolean same = meet(one.personNumbers(), other.personNumbers());
        add(same, Evidence.SAME_PERSON_NUMBER);
        boolean different = one.citizenNumber() != null
                && other.citizenNumber() != null
                && !one.citizenNumber().equals(other.citizenNumber());
        boolean earlier = one.personNumbers().contains(other.citizenNumber())
                || other.personNumbers().contains(one.citizenNumber());
        add(different && !earlier, Evidence.DIFFERENT_PERSON_NUMBER);
    }

    private void compareOrganisations(SubjectTraits one, SubjectTraits other) {
        compareOrganisationCodes(one, other);
        add(isFormerCode(one, other) || isFormerCode(other, one), Evidence.FORMER_CODE);
        compareNumbers(one, other);
        add(meet(one.representatives(), other.representatives()), Evidence.SAME_REPRESENTATIVE);
        add(part(one.representatives(), other.representatives()), Evidence.DIFFERENT_REPRESENTATIVE);
        boolean oneTrades = one.kind() == SubjectKind.SOLE_TRADER;
        add(oneTrades != (other.kind() == SubjectKind.SOLE_TRADER), Evidence.DIFFERENT_KIND);
    }

    private void compareOrganisationCodes(SubjectTraits one, SubjectTraits other) {
        Set<String> codes = one.organisationCodes();
        Set<String> others = other.organisationCodes();
        if (meet(codes, others)) {
            // An older code found inside the newer one says more than two codes that agree in a part.
            boolean older = one.code() == null != (other.code() == null);
            found.add(older ? Evidence.ORGANISATION_CODE_WITHIN_CODE : Evidence.SAME_ORGANISATION_CODE);
        } else {
            add(part(codes, others), Evidence.DIFFERENT_ORGANISATION_CODE);
        }
    }

    private static boolean isFormerCode(SubjectTraits one, SubjectTraits other) {
        return other.code() != null
                && one.all(IdentifierKind.SOCIAL_CREDIT_CODE).contains(other.code());
    }

    private void compareNumbers(SubjectTraits one, SubjectTraits other) {
        Set<String> registrations = one.all(IdentifierKind.REGISTRATION_NUMBER);
        Set<String> others = other.all(IdentifierKind.REGISTRATION_NUMBER);
        add(meet(registrations, others), Evidence.SAME_REGISTRATION_NUMBER);
        add(part(registrations, others), Evidence.DIFFERENT_REGISTRATION_NUMBER);
        add(share(one, other, IdentifierKind.TAX_NUMBER), Evidence.SAME_TAX_NUMBER);
        boolean certificate = share(one, other, IdentifierKind.INSTITUTION_NUMBER)
                || share(one, other, IdentifierKind.ASSOCIATION_NUMBER);
        add(certificate, Evidence.SAME_CERTIFICATE_NUMBER);
    }

    private static boolean share(SubjectTraits one, SubjectTraits other, IdentifierKind kind) {
        return meet(one.all(kind), other.all(kind));
    }

    private void add(boolean holds, Evidence evidence) {
        if (holds) {
            found.add(evidence);
        }
    }

    /** For and against together; never cut off, so that reviewers see an order among strong pairs too. */
    public int strength() {
        return found.stream().mapToInt(Evidence::weight).sum();
    }

    /** What speaks for it, the weightiest first. */
    public List<Evidence> speakingFor() {
        return found.stream()
                .filter(Evidence::speaksFor)
                .sorted(Comparator.comparingInt(Evidence::weight).reversed())
                .toList();
    }

    /** What speaks against it, the weightiest first. */
    public List<Evidence> speakingAgainst() {
        return found.stream()
                .filter(evidence -> !evidence.speaksFor())
                .sorted(Comparator.comparingInt(Evidence::weight))
                .toList();
    }

    /** Whether something identifies the two as one and nothing excludes it. */
    public boolean suffices() {
        return found.stream().anyMatch(Evidence::identifies) && found.stream().noneMatch(Evidence::excludes);
    }

    /** Refuses to let a merger rest on this. */
    void demandSufficient() {
        if (found.stream().anyMatch(Evidence::excludes)) {
            throw new RecordsException(RecordsError.MERGE_EXCLUDED);
        }
        if (!suffices()) {
            throw new RecordsException(RecordsError.MERGE_WITHOUT_EVIDENCE);
        }
    }

    /** The names of what was found, for keeping. */
    public String text() {
        return found.stream().map(Evidence::name).collect(Collectors.joining(SEPARATOR));
    }

    /** Whether the second should be merged into the first, rather than the other way round. */
    public static boolean keepsFirst(SubjectTraits first, SubjectTraits second) {
        if (first.isWellIdentified() != second.isWellIdentified()) {
            return first.isWellIdentified();
        }
        return first.number().compareTo(second.number()) < 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairEvidence evidence && found.equals(evidence.found);
    }

    @Override
    public int hashCode() {
        return Objects.hash(found);
    }

    @Override
    public String toString() {
        return text();
    }
}
