package org.creditportal.responsibility.domain.area;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.AreaRevision;
import org.creditportal.responsibility.api.AreaRule;
import org.creditportal.responsibility.api.Effect;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.Strength;
import org.creditportal.responsibility.api.TenantAreas;
import org.creditportal.responsibility.api.area.AreaChangeKind;
import org.creditportal.responsibility.api.area.AreaChangeRow;
import org.creditportal.responsibility.api.area.AreaTerms;
import org.creditportal.responsibility.api.area.ChangeArea;

/**
 * An administrative area that is new, called or bound otherwise, or ended, from a day on. Never changed. The area's id stays for ever in
 * whatever was decided in it; what it is called, and whether there is one, is asked as of a day. Who answers for it are editions of
 * its duty.
 */
@Entity
@Table(name = "rsp_area_change")
public class AreaChange extends VersionedEntity {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 40;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CONDITION = 500;
    private static final int LONGEST_TITLE = 200;

    @Column(name = "edition", nullable = false, updatable = false)
    private long edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private AreaChangeKind kind;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Column(name = "name_zh", updatable = false)
    private String nameZh;

    @Column(name = "name_en", updatable = false)
    private String nameEn;

    @Column(name = "before_zh", updatable = false)
    private String beforeZh;

    @Column(name = "before_en", updatable = false)
    private String beforeEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "strength", updatable = false)
    private Strength strength;

    @Enumerated(EnumType.STRING)
    @Column(name = "effect", updatable = false)
    private Effect effect;

    @Column(name = "condition_zh", updatable = false)
    private String conditionZh;

    @Column(name = "condition_en", updatable = false)
    private String conditionEn;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "basis_document", nullable = false, updatable = false)
    private String basisDocument;

    @Column(name = "basis_article", updatable = false)
    private String basisArticle;

    @Embedded
    @AttributeOverride(name = "officer", column = @Column(name = "decided_by", updatable = false))
    @AttributeOverride(name = "officerName", column = @Column(name = "decided_by_name", updatable = false))
    @AttributeOverride(name = "bureau", column = @Column(name = "decided_by_bureau", updatable = false))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at", updatable = false))
    @AttributeOverride(name = "reason", column = @Column(name = "reason", updatable = false))
    private Signature decided;

    protected AreaChange() {}

    private AreaChange(ChangeArea change, LocalizedText before, long edition, Signature decided) {
        super(Identifiers.next());
        this.edition = edition;
        this.kind = change.kind();
        this.area = change.area();
        this.nameZh = change.name() == null ? null : change.name().zh().strip();
        this.nameEn = change.name() == null ? null : change.name().en().strip();
        this.beforeZh = before == null ? null : before.zh();
        this.beforeEn = before == null ? null : before.en();
        this.validFrom = change.validFrom();
        this.basisDocument = change.basisDocument();
        this.basisArticle = change.basisArticle();
        this.decided = decided;
        if (change.terms() != null) {
            this.strength = change.terms().strength();
            this.effect = change.terms().effect();
            this.conditionZh = change.terms().condition().zh().strip();
            this.conditionEn = change.terms().condition().en().strip();
        }
    }

    /**
     * The next change of a tenant's areas.
     *
     * @param earlier those before, in any order
     * @param then the tenant as of the day
     */
    public static AreaChange next(
            ChangeArea change, List<AreaChange> earlier, TenantDefinition then, Signature decided) {
        check(change, earlier, then);
        LocalizedText before =
                TenantAreas.of(then).area(change.area()).map(AreaPolicy::name).orElse(null);
        return new AreaChange(change, before, earlier.size() + 1L, decided);
    }

    /** Refuses what no change could do. */
    public static void check(ChangeArea change, List<AreaChange> earlier, TenantDefinition then) {
        demand(
                change.kind() != null && change.validFrom() != null && says(change.basisDocument(), LONGEST_TITLE),
                ResponsibilityError.AREA_INCOMPLETE);
        switch (change.kind()) {
            case FOUND -> {
                checkId(change.area(), earlier, then);
                checkName(change.name(), then);
                checkTerms(change.terms());
                checkHolders(change.terms(), then);
            }
            case RENAME -> {
                checkThere(change.area(), then);
                checkName(change.name(), then);
            }
            case BIND -> {
                checkThere(change.area(), then);
                checkTerms(change.terms());
                demand(isOther(change, then), ResponsibilityError.AREA_UNCHANGED);
            }
            case END -> checkThere(change.area(), then);
        }
        demand((change.terms() != null) == change.kind().binds(), ResponsibilityError.AREA_INCOMPLETE);
        earlier.stream()
                .filter(each -> each.area.equals(change.area()) && each.validFrom.isAfter(change.validFrom()))
                .findFirst()
                .ifPresent(later -> {
                    throw new ResponsibilityRefusedException(ResponsibilityError.AREA_ORDER, later.validFrom);
                });
    }

    private static void checkThere(String area, TenantDefinition then) {
        demand(TenantAreas.of(then).has(area), ResponsibilityError.AREA_ENDED, String.valueOf(area));
    }

    /** An id is never used twice: whatever was decided under it would change its meaning. */
    private static void checkId(String id, List<AreaChange> earlier, TenantDefinition then) {
        demand(
                id != null && id.length() <= LONGEST_ID && ID.matcher(id).matches(),
                ResponsibilityError.AREA_ID_INVALID,
                id == null ? "" : id,
                LONGEST_ID);
        demand(
                TenantAreas.of(then).area(id).isEmpty() && earlier.stream().noneMatch(each -> each.area.equals(id)),
                ResponsibilityError.AREA_ID_TAKEN,
                id);
    }

    private static void checkName(LocalizedText name, TenantDefinition then) {
        demand(says(name, LONGEST_NAME), ResponsibilityError.AREA_INCOMPLETE);
        demand(
                TenantAreas.of(then).areas().stream()
                        .noneMatch(taken -> taken.name().zh().equals(name.zh().strip())),
                ResponsibilityError.AREA_NAME_TAKEN,
                name.zh());
    }

    private static void checkTerms(AreaTerms terms) {
        demand(
                terms != null && terms.strength() != null && says(terms.condition(), LONGEST_CONDITION),
                ResponsibilityError.AREA_INCOMPLETE);
        demand(terms.effect() != null && AreaPolicy.isOfALook(terms.effect()), ResponsibilityError.AREA_EFFECT);
    }

    /** Whether it binds otherwise than it would without the change. */
    private static boolean isOther(ChangeArea change, TenantDefinition then) {
        AreaTerms terms = change.terms();
        AreaPolicy now = TenantAreas.of(then).area(change.area()).orElseThrow();
        List<AreaRule> rules = now.rulesOfALook();
        return now.strength() != terms.strength()
                || rules.size() != 1
                || rules.get(0).effect() != terms.effect()
                || !rules.get(0).condition().equals(stripped(terms.condition()));
    }

    private static LocalizedText stripped(LocalizedText text) {
        return new LocalizedText(text.zh().strip(), text.en().strip());
    }

    private static void checkHolders(AreaTerms terms, TenantDefinition then) {
        demand(!terms.responsible().isEmpty(), ResponsibilityError.AREA_INCOMPLETE);
        terms.responsible().forEach(bureau -> demand(then.hasBureau(bureau), ResponsibilityError.BUREAU_ENDED, bureau));
        demand(terms.lead() == null || terms.responsible().contains(terms.lead()), ResponsibilityError.DUTY_LEAD);
    }

    private static boolean says(LocalizedText text, int longest) {
        return text != null && says(text.zh(), longest) && says(text.en(), longest);
    }

    private static boolean says(String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest;
    }

    private static void demand(boolean kept, ResponsibilityError error, Object... arguments) {
        if (!kept) {
            throw new ResponsibilityRefusedException(error, arguments);
        }
    }

    /** What it makes of the tenant's areas. */
    public TenantAreas makeOf(TenantAreas areas) {
        return switch (kind) {
            case FOUND -> areas.with(founded());
            case RENAME -> areas.renamed(area, name());
            case BIND ->
                areas.changed(area, known -> known.bound(strength, rule(), new AreaRevision(validFrom, decided.at())));
            case END -> areas.without(area);
        };
    }

    private AreaPolicy founded() {
        return new AreaPolicy(
                area,
                name(),
                strength,
                List.of(rule()),
                List.of(),
                List.of(),
                basis(),
                List.of(),
                null,
                false,
                List.of(),
                null,
                validFrom,
                null);
    }

    private AreaRule rule() {
        return new AreaRule(effect, condition(), List.of(), List.of(basis()), null);
    }

    private LocalizedText condition() {
        return new LocalizedText(conditionZh, conditionEn);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    private Citation basis() {
        return new Citation(basisDocument, basisArticle, null);
    }

    private LocalizedText name() {
        return nameZh == null ? null : new LocalizedText(nameZh, nameEn);
    }

    /** As a line of the history. */
    public AreaChangeRow row() {
        return new AreaChangeRow(
                edition,
                kind,
                area,
                name(),
                beforeZh == null ? null : new LocalizedText(beforeZh, beforeEn),
                kind.binds() ? new AreaTerms(strength, effect, condition(), List.of(), null) : null,
                validFrom,
                basis(),
                decided.reason(),
                decided.officerName(),
                decided.at());
    }
}
