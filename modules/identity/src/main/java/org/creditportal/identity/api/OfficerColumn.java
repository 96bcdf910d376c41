package org.creditportal.identity.api;

import java.text.Collator;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditportal.kernel.page.Order;

/** By what a list of officers can be sorted. Keycloak sorts accounts by nothing but their login names, so that the portal does it itself. */
public enum OfficerColumn {
    /** The name, as Chinese dictionaries sort it. */
    NAME {
        @Override
        Comparator<OfficerRow> comparator() {
            return Comparator.comparing(OfficerRow::displayName, Collator.getInstance(Locale.CHINESE)::compare);
        }
    },
    /** The login name, the usual order. */
    USERNAME {
        @Override
        Comparator<OfficerRow> comparator() {
            return BY_USERNAME;
        }
    },
    /** The id of the bureau, as other lists sort bureaus; those of no bureau first. */
    BUREAU {
        @Override
        Comparator<OfficerRow> comparator() {
            return Comparator.comparing(OfficerRow::bureau, Comparator.nullsFirst(Comparator.<String>naturalOrder()));
        }
    },
    /** The first job, then the next ones, in the order of {@link Role}; those without any first. */
    ROLES {
        @Override
        Comparator<OfficerRow> comparator() {
            return Comparator.comparing(row -> row.roles().stream()
                    .map(role -> String.format(Locale.ROOT, "%02d", role.ordinal()))
                    .collect(Collectors.joining()));
        }
    },
    /** Shut accounts first. */
    STATE {
        @Override
        Comparator<OfficerRow> comparator() {
            return Comparator.comparing(OfficerRow::enabled);
        }
    },
    /** The moment; those who did not log in first. */
    LAST_LOGIN {
        @Override
        Comparator<OfficerRow> comparator() {
            return Comparator.comparing(
                    OfficerRow::lastLogin, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()));
        }
    };

    private static final Comparator<OfficerRow> BY_USERNAME = Comparator.comparing(OfficerRow::username);

    abstract Comparator<OfficerRow> comparator();

    /** How to sort; empty for the usual order. Equal ones follow each other by login name, so that each stands on one page. */
    public static Optional<Comparator<OfficerRow>> sorting(Order asked) {
        return Arrays.stream(values())
                .filter(column -> asked != null && column.name().equals(asked.by()))
                .map(column -> column.comparator().thenComparing(BY_USERNAME))
                .map(least -> asked.ascending() ? least : least.reversed())
                .findFirst();
    }
}
