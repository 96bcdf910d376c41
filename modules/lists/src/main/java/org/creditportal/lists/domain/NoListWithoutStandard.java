package org.creditportal.lists.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListingReason;
import org.creditportal.lists.api.ListingRefusedException;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.NoticeKind;
import org.creditportal.lists.api.NoticeRule;
import org.creditportal.lists.api.ResponsiblePersonsRule;

/**
 * No list type without its national or provincial standard (K-12) and its law (K-16), none by which somebody is listed unheard (行政处罚法
 * Art. 44, 45; 国办发〔2020〕49号), and none that says half; one that is there
 * keeps its colour, for an entry that was a reminder must not become dishonesty by itself.
 */
public final class NoListWithoutStandard {

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 40;
    private static final int LONGEST_MONTHS = 36;

    private NoListWithoutStandard() {}

    /**
     * @param before as it is; empty for a new one
     * @param bureaus ids of the tenant's bureaus
     * @param removals ids of the tenant's removal reasons
     * @param received whether a source tells it, so that no bureau here need identify
     */
    public static void demand(
            ListTypeDefinition type,
            Optional<ListTypeDefinition> before,
            Set<String> bureaus,
            Set<String> removals,
            boolean received) {
        demand(
                type.id() != null
                        && type.id().length() <= LONGEST_SLUG
                        && SLUG.matcher(type.id()).matches(),
                "id");
        demand(type.colour() != null, "colour");
        demand(before.isEmpty() || before.get().colour() == type.colour(), "colour");
        demand(isTold(type.name()), "name");
        demand(isTold(type.meaning()), "meaning");
        demand(isTold(type.standard()), "standard");
        demand(!type.bases().isEmpty() && type.bases().stream().allMatch(NoListWithoutStandard::isTold), "bases");
        demand(received || !type.identifyingBureaus().isEmpty(), "bureaus");
        demand(bureaus.containsAll(type.identifyingBureaus()), "bureaus");
        demand(type.publicationMonths() >= 1 && type.publicationMonths() <= LONGEST_MONTHS, "months");
        demand(isTold(type.publicationRule()), "publicationRule");
        int shortest = type.rules().shortestMonths();
        demand(shortest >= 0 && shortest <= type.publicationMonths(), "shortestMonths");
        demand(type.validFrom() != null, "validFrom");
        demand(type.validUntil() == null || !type.validUntil().isBefore(type.validFrom()), "validUntil");
        demand(isNoticeFit(type), "notice");
        demandReasons(type.rules().reasons(), removals);
        ResponsiblePersonsRule persons = type.rules().responsiblePersons();
        demand(persons == null || isWhole(persons, removals), "responsiblePersons");
    }

    /** Nobody is identified here for a black list who was not heard, nor for a red list of which the public was not told. */
    private static boolean isNoticeFit(ListTypeDefinition type) {
        NoticeRule notice = type.rules().notice();
        NoticeKind asked = NoticeKind.askedBy(type.colour()).orElse(null);
        if (notice == null) {
            return asked == null || type.identifyingBureaus().isEmpty();
        }
        return (asked == null || notice.kind() == asked) && notice.workingDays() >= 1 && isTold(notice.rule());
    }

    private static void demandReasons(List<ListingReason> reasons, Set<String> removals) {
        demand(!reasons.isEmpty(), "reasons");
        demand(reasons.stream().map(ListingReason::id).distinct().count() == reasons.size(), "reasons");
        for (ListingReason reason : reasons) {
            demand(reason.id() != null && SLUG.matcher(reason.id()).matches(), "reasons");
            demand(isTold(reason.criterion()), "reasons");
            demand(!reason.removals().isEmpty() && removals.containsAll(reason.removals()), "reasons");
            demand(reason.effect() == null || reason.effect().isTold(), "effect");
        }
    }

    /** Persons are listed only as a law says: as what they held it names, and what ends their entries is known. */
    private static boolean isWhole(ResponsiblePersonsRule persons, Set<String> removals) {
        return isTold(persons.basis())
                && !persons.offices().isEmpty()
                && persons.offices().stream().noneMatch(String::isBlank)
                && removals.containsAll(persons.removals());
    }

    private static boolean isTold(Citation citation) {
        return citation != null
                && citation.document() != null
                && !citation.document().isBlank();
    }

    private static boolean isTold(LocalizedText text) {
        return text != null
                && text.zh() != null
                && text.en() != null
                && !text.zh().isBlank()
                && !text.en().isBlank();
    }

    private static void demand(boolean kept, String what) {
        if (!kept) {
            throw new ListingRefusedException(ListsError.LIST_TYPE_INCOMPLETE, what);
        }
    }
}
