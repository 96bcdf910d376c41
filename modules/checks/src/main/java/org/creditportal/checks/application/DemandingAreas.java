package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.register.MatterSource;
import org.creditportal.checks.api.register.RegisteredMatter;
import org.creditportal.checks.api.rule.MatterKind;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.Effect;
import org.creditportal.responsibility.api.Strength;
import org.creditportal.responsibility.api.TenantAreas;

/** The areas in which a look or a report is demanded before a matter is decided (K-15), by the rules of the day of its decision. */
@ApplicationScoped
public class DemandingAreas {

    @Inject
    RulesInForce rules;

    @Inject
    TenantDirectory tenants;

    @Inject
    LegalDate legalDate;

    Demanded demanded() {
        LocalDate today = legalDate.today();
        return new Demanded(TenantAreas.of(tenants.current())
                .known()
                .map(AreaPolicy::id)
                .collect(Collectors.toMap(area -> area, area -> demands(area, today))));
    }

    /** What the area demands and has demanded, the newest first. */
    List<AreaDemand> demands(String area, LocalDate today) {
        List<AreaDemand> demands = new ArrayList<>();
        LocalDate day = today;
        for (RulesOnDay then = rulesOn(area, day); then != null; then = rulesOn(area, day)) {
            AreaDemand demand = demand(then.table(), then.report(), then.since(), day.equals(today) ? null : day);
            AreaDemand since = demands.isEmpty() ? null : demands.get(demands.size() - 1);
            if (since != null && since.isAlike(demand)) {
                demands.set(demands.size() - 1, since.from(demand.from()));
            } else {
                demands.add(demand);
            }
            day = then.since().minusDays(1);
        }
        return demands;
    }

    /** Whether a report is demanded of matters of the kind that are decided today. */
    boolean demandsReport(String area, String kind) {
        RulesOnDay now = rulesOn(area, legalDate.today());
        return now != null
                && now.report()
                && demand(now.table(), true, now.since(), null).isOf(kind);
    }

    private RulesOnDay rulesOn(String area, LocalDate day) {
        return rules.find(area, day)
                .map(table -> new RulesOnDay(table, rules.policy(area, day).orElseGet(() -> rules.area(area))))
                .orElse(null);
    }

    static AreaDemand demand(RuleTable table, boolean report, LocalDate from, LocalDate until) {
        Set<String> looked = table.matterKinds().stream()
                .map(MatterKind::id)
                .filter(kind -> demandsLook(table, kind))
                .collect(Collectors.toSet());
        return new AreaDemand(table.area(), table.matterKinds(), looked, report, from, until);
    }

    private static boolean demandsLook(RuleTable table, String kind) {
        return table.lines().stream()
                .anyMatch(line -> line.effect() == Effect.REQUIRE_REPORT
                        && line.isForMatter(kind)
                        && !line.exceptFor().contains(kind));
    }

    /**
     * The matter with the kind that its area knew it by on the day of its decision: told by id or by name, and the only one where nothing is
     * told. Files and systems of bureaus may leave it open.
     *
     * @throws CheckRefusedException for a kind that the area does not know, and where a form tells none
     */
    RegisteredMatter ofKind(RegisteredMatter told, MatterSource source) {
        LocalDate today = legalDate.today();
        List<MatterKind> kinds = rules.find(told.area(), Objects.requireNonNullElse(told.decidedOn(), today))
                .or(() -> rules.find(told.area(), today))
                .map(RuleTable::matterKinds)
                .orElse(List.of());
        RegisteredMatter known = told.ofKind(idThen(told, kinds, today));
        return told.ofKind(kind(known, kinds, source == MatterSource.FORM && !kinds.isEmpty()));
    }

    /** By today's name a kind is known that there was then and that was called otherwise. */
    private String idThen(RegisteredMatter told, List<MatterKind> then, LocalDate today) {
        boolean known = told.kind() == null || then.stream().anyMatch(kind -> isCalled(kind, told.kind()));
        return known
                ? told.kind()
                : rules.find(told.area(), today).stream()
                        .flatMap(table -> table.matterKinds().stream())
                        .filter(kind -> isCalled(kind, told.kind()))
                        .map(MatterKind::id)
                        .findFirst()
                        .orElse(told.kind());
    }

    private static boolean isCalled(MatterKind kind, String written) {
        return kind.id().equals(written)
                || kind.name().zh().equals(written)
                || kind.name().en().equals(written);
    }

    static String kind(RegisteredMatter told, List<MatterKind> kinds, boolean needed) {
        if (told.kind() == null && (kinds.size() == 1 || !needed)) {
            return kinds.size() == 1 ? kinds.get(0).id() : null;
        }
        String written = Objects.requireNonNullElse(told.kind(), "");
        return kinds.stream()
                .filter(kind -> isCalled(kind, written))
                .map(MatterKind::id)
                .findFirst()
                .orElseThrow(() -> new CheckRefusedException(ChecksError.MATTER_KIND_UNKNOWN, written));
    }

    /** That the officer's bureau answers for the area. */
    void demandOpen(Officer officer, String area) {
        if (!CheckDesk.isOpenTo(officer, rules.assigned(area))) {
            throw new CheckRefusedException(ChecksError.AREA_OF_OTHER_BUREAU, area);
        }
    }

    /** By what an area binds on a day. */
    private record RulesOnDay(RuleTable table, AreaPolicy policy) {

        boolean report() {
            return policy.strength() == Strength.ENTRY_CONDITION;
        }

        /** The first day on which both hold: officers change how an area binds without touching its rules. */
        LocalDate since() {
            return policy.revised() == null || policy.revised().validFrom().isBefore(table.validFrom())
                    ? table.validFrom()
                    : policy.revised().validFrom();
        }
    }

    /**
     * What an area demands on some days.
     *
     * @param kinds the kinds of matters that it tells apart, at least one
     * @param looked ids of those in which a look or a report is demanded
     * @param report whether a look is not enough, because a report is a condition of entry
     * @param from the first of the days
     * @param until the last of them; {@code null} where it is demanded today
     */
    record AreaDemand(
            String area, List<MatterKind> kinds, Set<String> looked, boolean report, LocalDate from, LocalDate until) {

        /** Of a matter that tells no kind only what every kind demands is demanded. */
        boolean isOf(String kind) {
            return isWhole() || kind != null && looked.contains(kind);
        }

        /** Whether it holds for what was decided on the day; what is not decided is judged by today. */
        boolean holds(LocalDate decidedOn) {
            return decidedOn == null
                    ? until == null
                    : !decidedOn.isBefore(from) && (until == null || !decidedOn.isAfter(until));
        }

        /** Most revisions change nothing of it: each would make the question to the database longer. */
        boolean isAlike(AreaDemand other) {
            return report == other.report
                    && looked.equals(other.looked)
                    && kindIds().equals(other.kindIds());
        }

        AreaDemand from(LocalDate earlier) {
            return new AreaDemand(area, kinds, looked, report, earlier, until);
        }

        private Set<String> kindIds() {
            return kinds.stream().map(MatterKind::id).collect(Collectors.toSet());
        }

        private boolean isWhole() {
            return looked.size() == kinds.size();
        }

        private Criteria matters() {
            Criteria matters = Criteria.where("e.area = ? AND e.decidedOn >= ?", area, from)
                    .andIfGiven("e.decidedOn <= ?", until);
            return isWhole() ? matters : matters.and("e.kind IN ?", looked);
        }
    }

    /** What the areas demand and have demanded, by their ids, the newest first. */
    record Demanded(Map<String, List<AreaDemand>> areas) {

        /** @param decidedOn {@code null} while it is not decided */
        boolean look(String area, String kind, LocalDate decidedOn) {
            return on(area, decidedOn).anyMatch(demand -> demand.isOf(kind));
        }

        /** @param decidedOn {@code null} while it is not decided */
        boolean report(String area, String kind, LocalDate decidedOn) {
            return on(area, decidedOn).anyMatch(demand -> demand.report() && demand.isOf(kind));
        }

        private Stream<AreaDemand> on(String area, LocalDate decidedOn) {
            return areas.getOrDefault(area, List.of()).stream().filter(demand -> demand.holds(decidedOn));
        }

        /** Decided matters in which a look or a report was demanded. */
        Criteria looks() {
            return matters(false);
        }

        /** Those in which a look was not enough. */
        Criteria reports() {
            return matters(true);
        }

        private Criteria matters(boolean withReport) {
            return Criteria.anyOf(areas.values().stream()
                    .flatMap(List::stream)
                    .filter(demand -> !demand.looked().isEmpty())
                    .filter(demand -> demand.report() || !withReport)
                    .map(AreaDemand::matters)
                    .toList());
        }

        /** The name of the kind; {@code null} for none, and for one that the area does not know any more. */
        LocalizedText kindName(String area, String kind) {
            return areas.getOrDefault(area, List.of()).stream()
                    .flatMap(demand -> demand.kinds().stream())
                    .filter(known -> known.id().equals(kind))
                    .map(MatterKind::name)
                    .findFirst()
                    .orElse(null);
        }
    }

    ZoneId zone() {
        return tenants.current().zone();
    }
}
