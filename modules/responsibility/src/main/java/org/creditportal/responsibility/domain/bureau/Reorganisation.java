package org.creditportal.responsibility.domain.bureau;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.BureauChange;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.bureau.ReorganisationKind;
import org.creditportal.responsibility.api.bureau.ReorganisationRow;
import org.creditportal.responsibility.api.bureau.ReorganiseBureau;

/**
 * A bureau that is called otherwise, ends in another or has another one come out of it, from a day on. Never changed. The bureau's
 * id stays for ever in whatever was written for it; who holds it is asked as of a day.
 */
@Entity
@Table(name = "rsp_reorganisation")
public class Reorganisation extends VersionedEntity {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 40;
    private static final int LONGEST_NAME = 100;

    @Column(name = "edition", nullable = false, updatable = false)
    private long edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private ReorganisationKind kind;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "other_bureau", updatable = false)
    private String other;

    @Column(name = "name_zh", updatable = false)
    private String nameZh;

    @Column(name = "name_en", updatable = false)
    private String nameEn;

    @Column(name = "before_zh", nullable = false, updatable = false)
    private String beforeZh;

    @Column(name = "before_en", nullable = false, updatable = false)
    private String beforeEn;

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

    protected Reorganisation() {}

    private Reorganisation(ReorganiseBureau change, LocalizedText before, long edition, Signature decided) {
        super(Identifiers.next());
        this.edition = edition;
        this.kind = change.kind();
        this.bureau = change.bureau();
        this.other = change.other();
        this.nameZh = change.name() == null ? null : change.name().zh().strip();
        this.nameEn = change.name() == null ? null : change.name().en().strip();
        this.beforeZh = before.zh();
        this.beforeEn = before.en();
        this.validFrom = change.validFrom();
        this.basisDocument = change.basisDocument();
        this.basisArticle = change.basisArticle();
        this.decided = decided;
    }

    /**
     * The next reorganisation of a tenant.
     *
     * @param earlier those before, in any order
     * @param then the tenant as of the day
     */
    public static Reorganisation next(
            ReorganiseBureau change, List<Reorganisation> earlier, TenantDefinition then, Signature decided) {
        check(change, earlier, then);
        LocalizedText before = then.bureau(change.bureau()).orElseThrow().name();
        return new Reorganisation(change, before, earlier.size() + 1L, decided);
    }

    /** Refuses what no reorganisation could do. */
    public static void check(ReorganiseBureau change, List<Reorganisation> earlier, TenantDefinition then) {
        demand(
                change.validFrom() != null && says(change.basisDocument()),
                ResponsibilityError.REORGANISATION_INCOMPLETE);
        demand(then.hasBureau(change.bureau()), ResponsibilityError.BUREAU_ENDED, change.bureau());
        switch (change.kind()) {
            case RENAME -> checkName(change, then);
            case MERGE -> checkMerger(change, then);
            case SPLIT -> {
                checkName(change, then);
                checkFounded(change, earlier, then);
            }
        }
        earlier.stream()
                .filter(each -> each.concerns(change) && each.validFrom.isAfter(change.validFrom()))
                .findFirst()
                .ifPresent(later -> {
                    throw new ResponsibilityRefusedException(ResponsibilityError.REORGANISATION_ORDER, later.validFrom);
                });
    }

    private static void checkName(ReorganiseBureau change, TenantDefinition then) {
        LocalizedText name = change.name();
        boolean complete = name != null
                && says(name.zh())
                && says(name.en())
                && name.zh().length() <= LONGEST_NAME
                && name.en().length() <= LONGEST_NAME;
        demand(complete, ResponsibilityError.REORGANISATION_INCOMPLETE);
        demand(
                then.bureaus().stream().map(BureauDefinition::name).noneMatch(taken -> taken.zh()
                        .equals(name.zh().strip())),
                ResponsibilityError.BUREAU_NAME_TAKEN,
                name.zh());
    }

    /** Whoever runs the portal cannot end: somebody has to decide on this. */
    private static void checkMerger(ReorganiseBureau change, TenantDefinition then) {
        demand(
                change.other() != null && !change.other().equals(change.bureau()),
                ResponsibilityError.REORGANISATION_INCOMPLETE);
        demand(then.hasBureau(change.other()), ResponsibilityError.BUREAU_ENDED, change.other());
        demand(!then.creditOffice().id().equals(change.bureau()), ResponsibilityError.CREDIT_OFFICE_ENDS);
    }

    /** An id is never used twice: whatever was written under it would change hands. */
    private static void checkFounded(ReorganiseBureau change, List<Reorganisation> earlier, TenantDefinition then) {
        String id = change.other();
        demand(
                id != null && id.length() <= LONGEST_ID && ID.matcher(id).matches(),
                ResponsibilityError.BUREAU_ID_INVALID,
                id == null ? "" : id,
                LONGEST_ID);
        demand(
                then.bureau(id).isEmpty() && earlier.stream().noneMatch(each -> id.equals(each.other)),
                ResponsibilityError.BUREAU_ID_TAKEN,
                id);
    }

    private static boolean says(String text) {
        return text != null && !text.isBlank();
    }

    private static void demand(boolean kept, ResponsibilityError error, Object... arguments) {
        if (!kept) {
            throw new ResponsibilityRefusedException(error, arguments);
        }
    }

    /** Whether a bureau has come out of another one by that day. */
    public boolean isSplitBy(LocalDate day) {
        return kind == ReorganisationKind.SPLIT && !validFrom.isAfter(day);
    }

    /** The other one of the two bureaus, where the bureau is one of them. */
    public Optional<String> relativeOf(String id) {
        return bureau.equals(id) ? Optional.of(other) : Optional.of(bureau).filter(split -> id.equals(other));
    }

    private boolean concerns(ReorganiseBureau change) {
        return Stream.of(bureau, other)
                .filter(Objects::nonNull)
                .anyMatch(id -> id.equals(change.bureau()) || id.equals(change.other()));
    }

    /** What it makes of bureaus. */
    public BureauChange change() {
        return switch (kind) {
            case RENAME -> new BureauChange(bureau, validFrom, name(), null);
            case MERGE -> new BureauChange(bureau, validFrom, null, other);
            case SPLIT -> new BureauChange(other, validFrom, name(), null);
        };
    }

    private LocalizedText name() {
        return nameZh == null ? null : new LocalizedText(nameZh, nameEn);
    }

    /** As a line of the history. */
    public ReorganisationRow row() {
        return new ReorganisationRow(
                edition,
                kind,
                bureau,
                other,
                name(),
                new LocalizedText(beforeZh, beforeEn),
                validFrom,
                new Citation(basisDocument, basisArticle, null),
                decided.reason(),
                decided.officerName(),
                decided.at());
    }
}
