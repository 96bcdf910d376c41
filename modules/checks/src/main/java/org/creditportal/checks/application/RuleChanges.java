package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.rule.ChangeMatterKind;
import org.creditportal.checks.api.rule.ChangeRuleLine;
import org.creditportal.checks.api.rule.MatterKind;
import org.creditportal.checks.api.rule.RuleLine;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.lists.api.ListTypeDirectory;

/** Changes of rules, judged: a line is complete, names what there is, has its law where it refuses, and begins today or later. */
@ApplicationScoped
public class RuleChanges {

    private static final Pattern KIND_ID = Pattern.compile("(?=.{1,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 100;

    @Inject
    RulesInForce rules;

    @Inject
    ModelsInForce models;

    @Inject
    ListTypeDirectory lists;

    @Inject
    NamedMeasures measures;

    @Inject
    LegalDate legalDate;

    /** Names of the measures that a line may name, by their codes. */
    Map<String, LocalizedText> measures() {
        return measures.all();
    }

    /**
     * The table as the change would have it.
     *
     * @throws CheckRefusedException where a rule for rules is broken
     */
    RuleTable changed(ChangeRuleLine change) {
        RuleTable newest = rules.newest(change.area());
        demandDay(newest, change.validFrom());
        RuleLine line = change.line();
        if (change.removed()) {
            newest.line(line.id()).orElseThrow(() -> unknown(line.id()));
            return newest.without(line.id(), change.validFrom());
        }
        line.demandComplete();
        line.when().lists().stream()
                .filter(list -> lists.find(list).isEmpty())
                .findFirst()
                .ifPresent(RuleChanges::refuse);
        line.when().measures().stream()
                .filter(measure -> !measures.all().containsKey(measure))
                .findFirst()
                .ifPresent(RuleChanges::refuse);
        line.onlyFor().stream().filter(kind -> !knows(newest, kind)).findFirst().ifPresent(RuleChanges::refuse);
        line.exceptFor().stream()
                .filter(kind -> !knows(newest, kind))
                .findFirst()
                .ifPresent(RuleChanges::refuse);
        line.when().grades().stream()
                .filter(grade -> !hasGrade(change, grade))
                .findFirst()
                .ifPresent(grade -> {
                    throw new CheckRefusedException(ChecksError.MODEL_GRADE_NAMED, grade);
                });
        return newest.with(line, change.validFrom());
    }

    /**
     * The table with its kinds of matters as the change would have them. A kind that a line names, and the last one, stay.
     *
     * @throws CheckRefusedException where a rule for rules is broken
     */
    RuleTable changed(ChangeMatterKind change) {
        RuleTable newest = rules.newest(change.area());
        demandDay(newest, change.validFrom());
        MatterKind kind = change.kind();
        if (change.removed()) {
            newest.matterKind(kind.id()).orElseThrow(() -> unknown(kind.id()));
            if (newest.names(kind.id()) || newest.matterKinds().size() == 1) {
                throw new CheckRefusedException(ChecksError.MATTER_KIND_NEEDED, kind.id());
            }
            return newest.withoutMatterKind(kind.id(), change.validFrom());
        }
        if (kind.id() == null
                || !KIND_ID.matcher(kind.id()).matches()
                || isUnnamed(kind.name().zh())
                || isUnnamed(kind.name().en())) {
            throw new CheckRefusedException(ChecksError.LINE_INCOMPLETE);
        }
        return newest.with(kind, change.validFrom());
    }

    private static boolean isUnnamed(String name) {
        return name == null || name.isBlank() || name.length() > LONGEST_NAME;
    }

    private void demandDay(RuleTable newest, LocalDate from) {
        if (from == null || from.isBefore(legalDate.today()) || from.isBefore(newest.validFrom())) {
            throw new CheckRefusedException(ChecksError.RULES_IN_THE_PAST);
        }
    }

    /** Whether the change may still be released: the newest revision is the one that its proposer saw. */
    boolean isOpen(ChangeRuleLine change) {
        return rules.newest(change.area()).revision() == change.seenRevision()
                && !change.validFrom().isBefore(legalDate.today());
    }

    private boolean hasGrade(ChangeRuleLine change, String grade) {
        return models.of(change.area(), change.validFrom())
                .filter(model -> model.hasGrade(grade))
                .isPresent();
    }

    private static boolean knows(RuleTable table, String kind) {
        return table.matterKinds().stream().map(MatterKind::id).anyMatch(kind::equals);
    }

    private static void refuse(String name) {
        throw unknown(name);
    }

    private static CheckRefusedException unknown(String name) {
        return new CheckRefusedException(ChecksError.LINE_NAMES_UNKNOWN, String.valueOf(name));
    }
}
