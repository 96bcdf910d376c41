package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** The areas in which a look or a report is demanded before a matter is decided (K-15), by the rules in force today. */
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
                .flatMap(area -> rules.find(area, today).stream())
                .map(table -> demand(table, rules.area(table.area()).strength() == Strength.ENTRY_CONDITION))
                .collect(Collectors.toMap(AreaDemand::area, Function.identity())));
    }

    static AreaDemand demand(RuleTable table, boolean report) {
        Set<String> looked = table.matterKinds().stream()
                .map(MatterKind::id)
                .filter(kind -> demandsLook(table, kind))
                .collect(Collectors.toSet());
        return new AreaDemand(table.area(), table.matterKinds(), looked, report);
    }

    private static boolean demandsLook(RuleTable table, String kind) {
        return table.lines().stream()
                .anyMatch(line -> line.effect() == Effect.REQUIRE_REPORT
                        && line.isForMatter(kind)
                        && !line.exceptFor().contains(kind));
    }

    /**
     * The matter with the kind that its area knows it by: told by id or by name, and the only one where nothing is told. Files and systems of
     * bureaus may leave it open.
     *
     * @throws CheckRefusedException for a kind that the area does not know, and where a form tells none
     */
    RegisteredMatter ofKind(RegisteredMatter told, MatterSource source) {
        List<MatterKind> kinds =
                rules.find(told.area(), legalDate.today()).map(RuleTable::matterKinds).orElse(List.of());
        return told.ofKind(kind(told, kinds, source == MatterSource.FORM && !kinds.isEmpty()));
    }

    static String kind(RegisteredMatter told, List<MatterKind> kinds, boolean needed) {
        if (told.kind() == null && (kinds.size() == 1 || !needed)) {
            return kinds.size() == 1 ? kinds.get(0).id() : null;
        }
        String written = Objects.requireNonNullElse(told.kind(), "");
        return kinds.stream()
                .filter(kind -> kind.id().equals(written)
                        || kind.name().zh().equals(written)
                        || kind.name().en().equals(written))
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

    /**
     * What an area demands.
     *
     * @param kinds the kinds of matters that it tells apart, at least one
     * @param looked ids of those in which a look or a report is demanded
     * @param report whether a look is not enough, because a report is a condition of entry
     */
    record AreaDemand(String area, List<MatterKind> kinds, Set<String> looked, boolean report) {

        /** Of a matter that tells no kind only what every kind demands is demanded. */
        boolean isOf(String kind) {
            return isWhole() || kind != null && looked.contains(kind);
        }

        private boolean isWhole() {
            return looked.size() == kinds.size();
        }

        private Criteria matters() {
            return isWhole()
                    ? Criteria.where("e.area = ?", area)
                    : Criteria.where("e.area = ? AND e.kind IN ?", area, looked);
        }
    }

    /** What the areas demand, by their ids. */
    record Demanded(Map<String, AreaDemand> areas) {

        boolean look(String area, String kind) {
            return areas.containsKey(area) && areas.get(area).isOf(kind);
        }

        boolean report(String area, String kind) {
            return look(area, kind) && areas.get(area).report();
        }

        /** Registered matters in which a look or a report is demanded. */
        Criteria looks() {
            return matters(false);
        }

        /** Those in which a look is not enough. */
        Criteria reports() {
            return matters(true);
        }

        private Criteria matters(boolean withReport) {
            return Criteria.anyOf(areas.values().stream()
                    .filter(demand -> demand.report() || !withReport)
                    .map(AreaDemand::matters)
                    .toList());
        }

        /** The name of the kind; {@code null} for none, and for one that the area does not know any more. */
        LocalizedText kindName(String area, String kind) {
            return areas.containsKey(area)
                    ? areas.get(area).kinds().stream()
                            .filter(known -> known.id().equals(kind))
                            .map(MatterKind::name)
                            .findFirst()
                            .orElse(null)
                    : null;
        }
    }

    ZoneId zone() {
        return tenants.current().zone();
    }
}
