package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
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
        if (change.validFrom() == null
                || change.validFrom().isBefore(legalDate.today())
                || change.validFrom().isBefore(newest.validFrom())) {
            throw new CheckRefusedException(ChecksError.RULES_IN_THE_PAST);
        }
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
