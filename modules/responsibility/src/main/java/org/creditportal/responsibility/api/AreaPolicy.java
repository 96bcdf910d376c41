package org.creditportal.responsibility.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * What a tenant's document says of an administrative area: how strongly it binds, what follows from a record or report, and who
 * answers for it.
 *
 * @param id slug, unique in the tenant; its duty's role in Keycloak is {@code duty:<id>}
 * @param name the area's name as the document writes it
 * @param strength how strongly the document binds the area
 * @param rules what follows from a record or report, and when
 * @param exceptions what the document takes out of the area, in its words
 * @param fields the single fields the document names within the area, in its words
 * @param citation the document's own sentence
 * @param responsible ids of the responsible bureaus; empty only where the document leaves them open ("bureaus concerned")
 * @param lead id of the leading bureau, one of the responsible, or null when the document names none
 * @param assumption whether the responsible bureaus are assumed because the document names none
 * @param requirements the requirements it comes from
 * @param note how the clause was read, or null
 * @param since from which day on it is there; null for those of the tenant's file
 * @param revised when two officers last changed how it binds; null where none did
 */
public record AreaPolicy(
        String id,
        LocalizedText name,
        Strength strength,
        List<AreaRule> rules,
        List<String> exceptions,
        List<String> fields,
        Citation citation,
        List<String> responsible,
        String lead,
        boolean assumption,
        List<String> requirements,
        String note,
        LocalDate since,
        AreaRevision revised) {

    /** What a record or report does by being looked at; others hang on what a subject is held for. */
    private static final Set<Effect> OF_A_LOOK = EnumSet.of(Effect.REFERENCE, Effect.REQUIRE_REPORT);

    public AreaPolicy {
        rules = rules == null ? List.of() : List.copyOf(rules);
        exceptions = exceptions == null ? List.of() : List.copyOf(exceptions);
        fields = fields == null ? List.of() : List.copyOf(fields);
        responsible = responsible == null ? List.of() : List.copyOf(responsible);
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }

    /** What a record or report can do in this area, each effect once, in the order of the document. */
    public List<Effect> effects() {
        return rules.stream().map(AreaRule::effect).distinct().toList();
    }

    /** The same area, answered for by others. */
    public AreaPolicy heldBy(List<String> bureaus, String leading) {
        return with(name, bureaus, leading, false);
    }

    /** The same area, called otherwise. */
    public AreaPolicy renamed(LocalizedText other) {
        return with(other, responsible, lead, assumption);
    }

    private AreaPolicy with(LocalizedText called, List<String> bureaus, String leading, boolean assumed) {
        return new AreaPolicy(
                id,
                called,
                strength,
                rules,
                exceptions,
                fields,
                citation,
                bureaus,
                leading,
                assumed,
                requirements,
                note,
                since,
                revised);
    }

    /** Whether an effect is that of the look itself, weighed or demanded. */
    public static boolean isOfALook(Effect effect) {
        return OF_A_LOOK.contains(effect);
    }

    /** What a look does here: the rules that hang on no list. */
    public List<AreaRule> rulesOfALook() {
        return rules.stream().filter(AreaPolicy::isOfALook).toList();
    }

    private static boolean isOfALook(AreaRule rule) {
        return isOfALook(rule.effect()) && rule.listTypes().isEmpty();
    }

    /**
     * The same area, bound otherwise: one rule says what a look does and takes the place of those that did. What hangs on what a
     * subject is held for stays.
     *
     * @param how its strength from then on
     * @param rule what a look does from then on, on the basis that the area rests on from then on
     */
    public AreaPolicy bound(Strength how, AreaRule rule, AreaRevision revision) {
        List<AreaRule> next = new ArrayList<>();
        for (AreaRule known : rules) {
            if (!isOfALook(known)) {
                next.add(known);
            } else if (!next.contains(rule)) {
                next.add(rule);
            }
        }
        if (!next.contains(rule)) {
            next.add(rule);
        }
        return new AreaPolicy(
                id,
                name,
                how,
                next,
                exceptions,
                fields,
                rule.basis().get(0),
                responsible,
                lead,
                assumption,
                requirements,
                note,
                since,
                revision);
    }
}
