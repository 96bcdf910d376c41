package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.identity.api.IdentityAudit;
import org.creditportal.identity.api.OfficerColumn;
import org.creditportal.identity.api.OfficerCriteria;
import org.creditportal.identity.api.OfficerRow;
import org.creditportal.kernel.audit.AuditTrail;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.text.SearchText;
import org.keycloak.representations.idm.UserRepresentation;

/** Finds officers in the current tenant's realm, and sorts them by what the realm does not sort by. */
@ApplicationScoped
public class OfficerSearch {

    /** As long as the realm remembers logins, so that a list says the same as an officer's page. */
    private static final Duration HALF_A_YEAR = Duration.ofDays(183);

    @Inject
    RealmRoster roster;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    Page<OfficerRow> search(OfficerCriteria criteria) {
        if (SearchText.saysNothing(criteria.text())) {
            return new Page<>(List.of(), 0, criteria.page(), criteria.size());
        }
        return criteria.bureau() == null ? searchAll(criteria) : searchBureau(criteria);
    }

    /** Of more accounts than can be sorted the realm gives a page in its own order. */
    private Page<OfficerRow> searchAll(OfficerCriteria criteria) {
        String words = words(criteria.text());
        if (OfficerColumn.sorting(criteria.order()).isPresent()) {
            List<UserRepresentation> found = roster.find(words, 0, OfficerCriteria.MOST_SORTED + 1);
            if (found.size() <= OfficerCriteria.MOST_SORTED) {
                return page(found, criteria);
            }
        }
        int first = (criteria.page() - 1) * criteria.size();
        List<OfficerRow> rows = rows(roster.find(words, first, criteria.size()));
        return new Page<>(rows, roster.count(words), criteria.page(), criteria.size());
    }

    private Page<OfficerRow> searchBureau(OfficerCriteria criteria) {
        return page(
                roster.members(criteria.bureau()).stream()
                        .filter(account -> matches(account, criteria.text()))
                        .toList(),
                criteria);
    }

    /** @param found all of them, by login name */
    private Page<OfficerRow> page(List<UserRepresentation> found, OfficerCriteria criteria) {
        Optional<Comparator<OfficerRow>> sorting = OfficerColumn.sorting(criteria.order());
        List<OfficerRow> rows = sorting.isPresent()
                ? cut(rows(found).stream().sorted(sorting.get()), criteria)
                : rows(cut(found.stream(), criteria));
        return new Page<>(rows, found.size(), criteria.page(), criteria.size());
    }

    private static <T> List<T> cut(Stream<T> all, OfficerCriteria criteria) {
        return all.skip((criteria.page() - 1L) * criteria.size())
                .limit(criteria.size())
                .toList();
    }

    private List<OfficerRow> rows(List<UserRepresentation> accounts) {
        return roster.rows(
                accounts,
                trail.lastMoments(
                        IdentityAudit.OFFICER_LOGGED_IN, clock.instant().minus(HALF_A_YEAR)));
    }

    private static boolean matches(UserRepresentation account, String text) {
        if (text == null) {
            return true;
        }
        String words = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(account.getUsername(), account.getFirstName(), account.getLastName(), account.getEmail())
                .filter(Objects::nonNull)
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(words));
    }

    /** Each word anywhere; Keycloak's own signs taken out. */
    static String words(String text) {
        if (text == null) {
            return "";
        }
        return Arrays.stream(text.replaceAll("[*\"%_\\\\]", " ").strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "*" + word + "*")
                .collect(Collectors.joining(" "));
    }
}
