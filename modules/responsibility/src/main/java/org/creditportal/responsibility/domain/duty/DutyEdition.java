package org.creditportal.responsibility.domain.duty;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.responsibility.api.ResponsibilityError;
import org.creditportal.responsibility.api.ResponsibilityRefusedException;
import org.creditportal.responsibility.api.duty.ChangeDuty;
import org.creditportal.responsibility.api.duty.DutyRow;

/** Who answers for an area from a day on. Never changed: the next one takes its place. */
@Entity
@Table(name = "rsp_duty")
public class DutyEdition extends VersionedEntity {

    private static final String BETWEEN = ",";

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Column(name = "edition", nullable = false, updatable = false)
    private long edition;

    @Column(name = "responsible", nullable = false, updatable = false)
    private String responsible;

    @Column(name = "lead_bureau", updatable = false)
    private String lead;

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

    protected DutyEdition() {}

    private DutyEdition(ChangeDuty change, long edition, Signature decided) {
        super(Identifiers.next());
        this.area = change.area();
        this.edition = edition;
        this.responsible = String.join(BETWEEN, change.responsible());
        this.lead = change.lead();
        this.validFrom = change.validFrom();
        this.basisDocument = change.basisDocument();
        this.basisArticle = change.basisArticle();
        this.decided = decided;
    }

    /**
     * The next edition of an area's duty.
     *
     * @param earlier those before, in any order
     */
    public static DutyEdition next(ChangeDuty change, List<DutyEdition> earlier, Signature decided) {
        check(change, earlier);
        return new DutyEdition(change, earlier.size() + 1L, decided);
    }

    /** Refuses what no edition could say. */
    public static void check(ChangeDuty change, List<DutyEdition> earlier) {
        boolean complete = !change.responsible().isEmpty()
                && change.validFrom() != null
                && change.basisDocument() != null
                && !change.basisDocument().isBlank();
        if (!complete
                || change.responsible().stream().distinct().count()
                        != change.responsible().size()) {
            throw new ResponsibilityRefusedException(ResponsibilityError.DUTY_INCOMPLETE);
        }
        if (change.lead() != null && !change.responsible().contains(change.lead())) {
            throw new ResponsibilityRefusedException(ResponsibilityError.DUTY_LEAD);
        }
        if (earlier.stream().anyMatch(edition -> edition.validFrom.isAfter(change.validFrom()))) {
            throw new ResponsibilityRefusedException(ResponsibilityError.DUTY_ORDER, change.validFrom());
        }
    }

    /** Whether it holds on a day unless a later one does. */
    public boolean hasBegun(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    public String area() {
        return area;
    }

    public long edition() {
        return edition;
    }

    public List<String> responsible() {
        return Arrays.asList(responsible.split(BETWEEN));
    }

    /** Id of the leading bureau; {@code null} for none. */
    public String lead() {
        return lead;
    }

    /** As a line of the history. */
    public DutyRow row() {
        return new DutyRow(
                edition,
                responsible(),
                lead,
                validFrom,
                new Citation(basisDocument, basisArticle, null),
                decided.reason(),
                decided.officerName(),
                decided.at());
    }
}
