package org.creditportal.checks.domain.outside;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.outside.ConformityItem;
import org.creditportal.checks.api.outside.OutsideReportDraft;
import org.creditportal.checks.api.outside.OutsideStanding;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Signature;
import org.creditportal.responsibility.api.ReportKindDefinition;
import org.creditportal.responsibility.api.ReportProduct;

/** A report of others that an applicant handed in. What was registered never changes; it may be taken back for a reason. */
@Entity
@Table(name = "chk_outside_report")
public class OutsideReport extends VersionedEntity {

    /** What is kept of one whose every item was found right: only such a one answers the demand for a report. */
    public static final String CONFORMING = written(EnumSet.allOf(ConformityItem.class));

    private static final int LONGEST = 100;
    private static final int LONGEST_ISSUER = 200;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "check_number", nullable = false, updatable = false)
    private String check;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "source", nullable = false, updatable = false)
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "product", nullable = false, updatable = false)
    private ReportProduct product;

    @Column(name = "reference_only", nullable = false, updatable = false)
    private boolean referenceOnly;

    @Column(name = "issuer", nullable = false, updatable = false)
    private String issuer;

    @Column(name = "filing", updatable = false)
    private String filing;

    @Column(name = "report_number", nullable = false, updatable = false)
    private String reportNumber;

    @Column(name = "issued_on", nullable = false, updatable = false)
    private LocalDate issuedOn;

    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    @Column(name = "conformity", nullable = false, updatable = false)
    private String conformity;

    @Column(name = "officer", nullable = false, updatable = false)
    private String officer;

    @Column(name = "officer_name", nullable = false, updatable = false)
    private String officerName;

    @Column(name = "registered_at", nullable = false, updatable = false)
    private Instant registeredAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    protected OutsideReport() {}

    /**
     * It is handed in.
     *
     * @throws CheckRefusedException where it is not told whole, of a day to come, or its source makes no such product
     */
    public OutsideReport(
            String check, OutsideReportDraft told, ReportKindDefinition kind, LocalDate today, Signature by) {
        super(Identifiers.next());
        if (told.product() == null || !kind.products().contains(told.product())) {
            throw new CheckRefusedException(ChecksError.OUTSIDE_PRODUCT);
        }
        if (told.issuedOn() == null
                || told.issuedOn().isAfter(today)
                || told.validUntil() != null && told.validUntil().isBefore(told.issuedOn())) {
            throw new CheckRefusedException(ChecksError.OUTSIDE_INCOMPLETE);
        }
        this.number = Identifiers.nextText();
        this.check = check;
        this.bureau = by.bureau();
        this.source = kind.id();
        this.product = told.product();
        this.referenceOnly = kind.referenceOnly();
        this.issuer = required(told.issuer(), LONGEST_ISSUER);
        this.filing = told.filing() == null || told.filing().isBlank() ? null : required(told.filing(), LONGEST);
        this.reportNumber = required(told.number(), LONGEST);
        this.issuedOn = told.issuedOn();
        this.validUntil = told.validUntil();
        this.conformity = written(told.conformity());
        this.officer = by.officer();
        this.officerName = by.officerName();
        this.registeredAt = by.at();
    }

    private static String written(Set<ConformityItem> found) {
        return found.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static String required(String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new CheckRefusedException(ChecksError.OUTSIDE_INCOMPLETE);
        }
        return stripped;
    }

    /** It is taken back. */
    public void withdraw(Signature by) {
        if (isWithdrawn()) {
            throw new CheckRefusedException(ChecksError.OUTSIDE_WITHDRAWN);
        }
        withdrawnBy = by.officerName();
        withdrawnAt = by.at();
        withdrawnReason = by.reason();
    }

    /**
     * Whether it answers the demand for a report.
     *
     * @param files how many of its files are there
     */
    public OutsideStanding standing(LocalDate today, int files) {
        if (isWithdrawn()) {
            return OutsideStanding.WITHDRAWN;
        }
        if (referenceOnly) {
            return OutsideStanding.REFERENCE_ONLY;
        }
        if (!conformity.equals(CONFORMING)) {
            return OutsideStanding.NOT_CONFORMING;
        }
        if (validUntil != null && validUntil.isBefore(today)) {
            return OutsideStanding.OUTDATED;
        }
        return files == 0 ? OutsideStanding.WITHOUT_FILE : OutsideStanding.ANSWERS;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether its file is kept here; the portal does not copy what another statute governs (K-32). */
    public boolean takesFile() {
        return !referenceOnly && !isWithdrawn();
    }

    private Set<ConformityItem> conformity() {
        return conformity.isEmpty()
                ? Set.of()
                : Arrays.stream(conformity.split(","))
                        .map(ConformityItem::valueOf)
                        .collect(Collectors.toSet());
    }

    /** As it was told. */
    public OutsideReportDraft told() {
        return new OutsideReportDraft(
                source, product, issuer, filing, reportNumber, issuedOn, validUntil, conformity());
    }

    public String number() {
        return number;
    }

    public String check() {
        return check;
    }

    public String bureau() {
        return bureau;
    }

    public String source() {
        return source;
    }

    public String officerName() {
        return officerName;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public String withdrawnBy() {
        return withdrawnBy;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }
}
