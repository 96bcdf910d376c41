package org.creditportal.records.api.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.records.api.subject.SubjectView;

/** One whole record: what {@link RecordRow} tells, the decision, how it stands, and where it came from. */
public class RecordView extends RecordRow {

    private static final long serialVersionUID = 1L;

    private final String authorityCode;
    private final String sourceName;
    private final String sourceCode;
    private final LocalDate validFrom;
    private final LocalDate validUntil;
    private final LocalDate publicUntil;
    private final String remark;
    private final String catalogueItem;
    private final LocalDate dueOn;
    private final boolean dueProvisional;
    private final LocalDate retainedUntil;
    private final int revision;
    private final WithholdingView withholding;
    private final Instant withdrawnAt;
    private final String withdrawalReason;
    private final Instant disputedSince;
    private final LocalDate repairedOn;
    private final SubjectView subject;
    private final List<ContentRow> content;
    private final ProvenanceView provenance;
    private final long version;

    public RecordView(
            RecordRow row,
            String authorityCode,
            String sourceName,
            String sourceCode,
            LocalDate validFrom,
            LocalDate validUntil,
            LocalDate publicUntil,
            String remark,
            String catalogueItem,
            LocalDate dueOn,
            boolean dueProvisional,
            LocalDate retainedUntil,
            int revision,
            WithholdingView withholding,
            Instant withdrawnAt,
            String withdrawalReason,
            Instant disputedSince,
            LocalDate repairedOn,
            SubjectView subject,
            List<ContentRow> content,
            ProvenanceView provenance,
            long version) {
        super(row);
        this.authorityCode = authorityCode;
        this.sourceName = sourceName;
        this.sourceCode = sourceCode;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.publicUntil = publicUntil;
        this.remark = remark;
        this.catalogueItem = catalogueItem;
        this.dueOn = dueOn;
        this.dueProvisional = dueProvisional;
        this.retainedUntil = retainedUntil;
        this.revision = revision;
        this.withholding = withholding;
        this.withdrawnAt = withdrawnAt;
        this.withdrawalReason = withdrawalReason;
        this.disputedSince = disputedSince;
        this.repairedOn = repairedOn;
        this.subject = subject;
        this.content = List.copyOf(content);
        this.provenance = provenance;
        this.version = version;
    }

    /** The deciding authority's unified social credit code; {@code null} when not told. */
    public String getAuthorityCode() {
        return authorityCode;
    }

    /** The unit that provided the data (数据来源单位); {@code null} when not told. */
    public String getSourceName() {
        return sourceName;
    }

    public String getSourceCode() {
        return sourceCode;
    }

    /** {@code null} when not told. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Last day of the decision's effect; {@code null} when not told. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    /** Last day of publication as the provider asked for it; {@code null} when it is to be derived. */
    public LocalDate getPublicUntil() {
        return publicUntil;
    }

    public String getRemark() {
        return remark;
    }

    /** Number of the catalogue item that it is recorded under; {@code null} for records from before the catalogue. */
    public String getCatalogueItem() {
        return catalogueItem;
    }

    /** Last day for reporting it (K-8); {@code null} when no period is set. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Whether a year on the way to that day had no announced working days yet. */
    public boolean isDueProvisional() {
        return dueProvisional;
    }

    /** Last day on which it may be shown and used; {@code null} for no ceiling. */
    public LocalDate getRetainedUntil() {
        return retainedUntil;
    }

    /** 1 until it is corrected, then one more each time. */
    public int getRevision() {
        return revision;
    }

    /** Why it must not be made public today; {@code null} when nothing speaks against it. */
    public WithholdingView getWithholding() {
        return withholding;
    }

    /** {@code null} while it is on record. */
    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    public String getWithdrawalReason() {
        return withdrawalReason;
    }

    /** Since when it is disputed, so that measures resting on it are suspended (K-29); {@code null} when it is not. */
    public Instant getDisputedSince() {
        return disputedSince;
    }

    /** {@code null} while it is not repaired. */
    public LocalDate getRepairedOn() {
        return repairedOn;
    }

    public SubjectView getSubject() {
        return subject;
    }

    /** What only this kind of record says. */
    public List<ContentRow> getContent() {
        return content;
    }

    public ProvenanceView getProvenance() {
        return provenance;
    }

    /** To be carried by commands on it. */
    public long getVersion() {
        return version;
    }

    /** The value of an item of the content, for example {@code FACTS}; {@code null} when it is not told. */
    public String valueOf(String item) {
        return content.stream()
                .filter(row -> row.getItem().equals(item))
                .map(ContentRow::getValue)
                .findFirst()
                .orElse(null);
    }
}
