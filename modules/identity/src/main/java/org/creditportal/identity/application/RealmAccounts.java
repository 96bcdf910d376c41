package org.creditportal.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.identity.api.UnusedAccountRow;
import org.creditportal.kernel.cache.Cache;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.tenant.TenantScope;
import org.keycloak.representations.idm.UserRepresentation;

/** What the current tenant's realm knows of all accounts at once; asked rarely, because it is much. */
@ApplicationScoped
public class RealmAccounts {

    /** No tenant has more officers in one portal. */
    private static final int MOST_ACCOUNTS = 5_000;

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final String TEMPORARY_PASSWORD = "UPDATE_PASSWORD";

    @Inject
    private RealmConnections connections;

    @Inject
    private Clock clock;

    private final Cache<TenantId, Asked> asked = new Cache<>(tenant -> ask(), this::isFresh);

    private record Asked(Instant at, List<UnusedAccountRow> unused) {}

    /** Open accounts whose temporary password was never changed, the oldest first. */
    List<UnusedAccountRow> unused() {
        return asked.get(TenantScope.current()).unused();
    }

    private boolean isFresh(Asked kept) {
        return clock.instant().isBefore(kept.at().plus(FRESH));
    }

    private Asked ask() {
        List<UnusedAccountRow> unused =
                connections.ask(() -> unused(connections.current().users().search("", 0, MOST_ACCOUNTS, false)));
        return new Asked(clock.instant(), unused);
    }

    static List<UnusedAccountRow> unused(List<UserRepresentation> accounts) {
        return accounts.stream()
                .filter(account -> Boolean.TRUE.equals(account.isEnabled()))
                .filter(account -> account.getRequiredActions() != null
                        && account.getRequiredActions().contains(TEMPORARY_PASSWORD))
                .map(RealmAccounts::row)
                .sorted(Comparator.comparing(
                        UnusedAccountRow::openedAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())))
                .toList();
    }

    private static UnusedAccountRow row(UserRepresentation account) {
        String name = Stream.of(account.getFirstName(), account.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        Long opened = account.getCreatedTimestamp();
        return new UnusedAccountRow(
                account.getId(),
                account.getUsername(),
                name.isEmpty() ? account.getUsername() : name,
                opened == null ? null : Instant.ofEpochMilli(opened));
    }
}
