package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.creditportal.casework.api.work.SignedQuery;
import org.creditportal.casework.api.work.SignedRow;
import org.creditportal.casework.api.work.SignedView;
import org.creditportal.casework.api.work.WorkDesk;
import org.creditportal.casework.domain.matter.Matter;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.casework.domain.matter.MatterStep;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.tenant.TenantDirectory;

/** Asks the repositories of all modules what an officer began and did. */
@ApplicationScoped
class SignedEverywhere {

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    @Inject
    @Any
    private Instance<MatterStore<?>> stores;

    @Inject
    private EachSource each;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private CalendarDays days;

    SignedView of(Officer officer, SignedQuery query) {
        List<SignedRow> rows = new ArrayList<>();
        boolean more = false;
        for (MatterStore<?> store : stores) {
            List<SignedRow> found =
                    each.ask(store, asked -> rows(asked, officer, query)).orElse(List.of());
            more |= found.size() > WorkDesk.MOST_SIGNED;
            rows.addAll(found);
        }
        List<SignedRow> latest = rows.stream()
                .sorted(Comparator.comparing(SignedRow::at).reversed())
                .limit(WorkDesk.MOST_SIGNED)
                .toList();
        return new SignedView(latest, more || rows.size() > latest.size());
    }

    private <E extends Matter<?>> List<SignedRow> rows(MatterStore<E> store, Officer officer, SignedQuery query) {
        ZoneId zone = tenants.current().zone();
        LocalDate from = query.from() == null ? EARLIEST : query.from();
        LocalDate until = query.until() == null ? days.today() : query.until();
        Instant begin = from.atStartOfDay(zone).toInstant();
        Instant end = until.plusDays(1).atStartOfDay(zone).toInstant();
        return store.signedBy(officer.id(), query.began(), begin, end, WorkDesk.MOST_SIGNED + 1).stream()
                .map(matter -> row(store, matter, officer))
                .toList();
    }

    private static <E extends Matter<?>> SignedRow row(MatterStore<E> store, E matter, Officer officer) {
        MatterKind kind = store.kind();
        String states = matter.state().getDeclaringClass().getSimpleName() + ".";
        MatterStep own = matter.steps().stream()
                .filter(step -> officer.signatory().signed(step.signature()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return new SignedRow(
                kind.module(),
                kind.name(),
                matter.number(),
                store.about(matter),
                store.place(matter),
                states + matter.state().name(),
                states + own.to(),
                own.signature().at());
    }
}
