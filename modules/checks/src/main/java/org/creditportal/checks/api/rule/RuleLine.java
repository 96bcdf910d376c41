package org.creditportal.checks.api.rule;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.kernel.standing.StandingDelivery;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.subject.RelationRole;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.responsibility.api.Effect;

/**
 * One line of an area's decision table.
 *
 * @param id slug, unique in its table; stays when the line is changed
 * @param effect what follows
 * @param words on whom and when, as the document says it
 * @param when what the subject has to be held for
 * @param onlyFor ids of the kinds of matter that it is for; all where it names none
 * @param exceptFor ids of the kinds of matter that the document takes out
 * @param subjects kinds of subjects that it is for; all where it names none
 * @param behind persons behind the subject who are looked at as well (K-18)
 * @param unlessAdverse whether anything that speaks against the subject stands against it
 * @param basis the laws that carry it; at least one for {@link Effect#REFUSE} (K-16)
 * @param requirements those that it comes from
 * @param note how the sentence was read; {@code null} for nothing
 */
public record RuleLine(
        String id,
        Effect effect,
        LocalizedText words,
        RuleCondition when,
        List<String> onlyFor,
        List<String> exceptFor,
        List<SubjectKind> subjects,
        List<RelationRole> behind,
        boolean unlessAdverse,
        List<Citation> basis,
        List<String> requirements,
        String note)
        implements Serializable {

    private static final Set<Effect> AGAINST =
            EnumSet.of(Effect.REFUSE, Effect.LIMIT, Effect.RAISE_INSPECTION, Effect.KEY_SUPERVISION);

    public RuleLine {
        when = when == null ? RuleCondition.ALWAYS : when;
        onlyFor = onlyFor == null ? List.of() : List.copyOf(onlyFor);
        exceptFor = exceptFor == null ? List.of() : List.copyOf(exceptFor);
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
        behind = behind == null ? List.of() : List.copyOf(behind);
        basis = basis == null ? List.of() : List.copyOf(basis);
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
    }

    /** Whether it is for matters of the kind, of whomever. */
    public boolean isForMatter(String matterKind) {
        return onlyFor.isEmpty() || onlyFor.contains(matterKind);
    }

    /** Whether it is for subjects of the kind in matters of the kind. */
    public boolean isFor(String matterKind, SubjectKind subject) {
        return isForMatter(matterKind) && (subjects.isEmpty() || subjects.contains(subject));
    }

    /** Whether nobody can say what becomes of it without the list: it names it, or favours only whom no list speaks against. */
    public boolean restsOn(StandingDelivery list) {
        return when.namesList(list.list(), list.colour()) || unlessAdverse && list.colour() != ListColour.RED;
    }

    /** Whether what follows is to the subject's disadvantage. */
    public boolean speaksAgainst() {
        return AGAINST.contains(effect);
    }

    /** The same; what favours a subject always stands back while anything speaks against it. */
    public RuleLine standingBack() {
        boolean favours = effect == Effect.PRIORITY || effect == Effect.BONUS;
        return !favours || unlessAdverse
                ? this
                : new RuleLine(
                        id, effect, words, when, onlyFor, exceptFor, subjects, behind, true, basis, requirements, note);
    }

    /**
     * Refuses a line that nobody may release.
     *
     * @throws CheckRefusedException without effect, words, or the law that a refusal needs (K-16)
     */
    public void demandComplete() {
        if (effect == null || isBlank(id) || words == null || isBlank(words.zh()) || isBlank(words.en())) {
            throw new CheckRefusedException(ChecksError.LINE_INCOMPLETE);
        }
        if (effect == Effect.REFUSE && basis.stream().allMatch(law -> isBlank(law.document()))) {
            throw new CheckRefusedException(ChecksError.REFUSAL_WITHOUT_LAW);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
