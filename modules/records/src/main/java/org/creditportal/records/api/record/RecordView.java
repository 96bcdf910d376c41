package org.creditportal.records.api.record;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.records.api.subject.SubjectView;

/**
 * One whole record: what {@link RecordRow} tells, the decision, how it stands, and where it came from.
 *
 * @param row what a table tells of it
 * @param authorityCode the deciding authority's unified social credit code; {@code null} when not told
 * @param sourceName the unit that provided the data (数据来源单位); {@code null} when not told
 * @param validFrom {@code null} when not told
 * @param validUntil last day of the decision's effect; {@code null} when not told
 * @param publicUntil last day of publication as the provider asked for it; {@code null} when it is to be derived
 * @param catalogueItem number of the catalogue item that it is recorded under; {@code null} for records from before the catalogue
 * @param dueOn last day for reporting it (K-8); {@code null} when no period is set
 * @param dueProvisional whether a year on the way to that day had no announced working days yet
 * @param retainedUntil last day on which it may be shown and used; {@code null} for no ceiling
 * @param revision 1 until it is corrected, then one more each time
 * @param withholding why it must not be made public today; {@code null} when nothing speaks against it
 * @param withdrawnAt {@code null} while it is on record
 * @param disputedSince since when it is disputed, so that measures resting on it are suspended (K-29); {@code null} when it is not
 * @param repairedOn {@code null} while it is not repaired
 * @param content what only this kind of record says
 * @param version to be carried by commands on it
 */
public record RecordView(
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
        long version)
        implements Serializable {

    public RecordView {
        content = List.copyOf(content);
    }

    /** The value of an item of the content, for example {@code FACTS}; {@code null} when it is not told. */
    public String valueOf(String item) {
        return content.stream()
                .filter(row -> row.item().equals(item))
                .map(ContentRow::value)
                .findFirst()
                .orElse(null);
    }
}
