package org.creditportal.checks.application;

import java.util.List;
import org.creditportal.checks.api.check.LookAnswer;
import org.creditportal.checks.api.rule.RuleTable;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.TenantLists;
import org.creditportal.responsibility.api.Effect;

/**
 * The lists that refuse in a matter and of which only what bureaus here have identified is known, because no source delivers what others
 * have: of a subject from elsewhere an answer says nothing about them (K-36).
 */
final class LocalLists {

    private LocalLists() {}

    /** Their names; none where nobody was found. */
    static List<LocalizedText> of(RuleTable rules, LookAnswer answer, TenantLists lists) {
        return answer.subject() == null
                ? List.of()
                : lists.listTypes().stream()
                        .filter(type -> lists.sources().stream()
                                .noneMatch(source -> source.listType().equals(type.id())))
                        .filter(type -> isRefusedBy(type, rules, answer))
                        .map(ListTypeDefinition::name)
                        .toList();
    }

    private static boolean isRefusedBy(ListTypeDefinition type, RuleTable rules, LookAnswer answer) {
        return rules.lines().stream()
                .filter(line -> line.effect() == Effect.REFUSE)
                .filter(line -> line.isFor(answer.matterKind(), answer.subject().kind()))
                .anyMatch(line -> line.when().namesList(type.id(), type.colour()));
    }
}
