package org.creditportal.records.web.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Permission;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.records.api.correction.RecordHistory;
import org.creditportal.records.api.correction.RecordHistoryView;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordState;
import org.creditportal.records.api.record.RecordView;

/**
 * {@code /records/detail}: one record with all that is known of it, and what the officer may do about it. In view scope,
 * because its forms answer by ajax and must send the version that was shown when the page was opened.
 */
@Named
@ViewScoped
public class RecordDetailView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordLookup records;

    @Inject
    private RecordHistory histories;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private TenantDirectory tenants;

    private String number;
    private long seenVersion;
    private transient RecordView record;
    private transient RecordHistoryView history;

    public void load() {
        read();
        seenVersion = record.getVersion();
    }

    private void read() {
        record = records.require(new RecordNumber(number));
        history = histories.require(record.getNumber());
    }

    /** The record; read again where the session was moved to another node. */
    public RecordView getRecord() {
        if (record == null) {
            read();
        }
        return record;
    }

    public RecordHistoryView getHistory() {
        if (history == null) {
            read();
        }
        return history;
    }

    public boolean isOnRecord() {
        return getRecord().getState() == RecordState.RECORDED;
    }

    /** Whether it came on record after the last day for reporting it. */
    public boolean isLate() {
        LocalDate due = getRecord().getDueOn();
        LocalDate recordedOn =
                getRecord().getRecordedAt().atZone(tenants.current().zone()).toLocalDate();
        return due != null && recordedOn.isAfter(due);
    }

    /** Whether the officer may propose the subject for a list because of this record: only its own bureau's clerks. */
    public boolean isProposable() {
        return mayAsProvider(Permission.LISTS_PROPOSE);
    }

    /** Whether the officer may propose to correct or withdraw it. */
    public boolean isCorrectable() {
        return isOnRecord() && getHistory().getOpen() == null && mayAsProvider(Permission.RECORDS_IMPORT);
    }

    public boolean isReinstatable() {
        return !isOnRecord() && getHistory().getOpen() == null && mayAsProvider(Permission.RECORDS_IMPORT);
    }

    public boolean isWithholdable() {
        return isOnRecord() && may(Permission.RECORDS_WITHHOLD);
    }

    /** Only what was declared can be lifted. */
    public boolean isReleasable() {
        return isOnRecord()
                && getRecord().getWithholding() != null
                && getRecord().getWithholding().getReason() != null
                && may(Permission.RECORDS_RELEASE);
    }

    private boolean may(String permission) {
        Officer officer = currentOfficer.require();
        return officer.may(permission) && officer.seesBureau(getRecord().getBureau());
    }

    private boolean mayAsProvider(String permission) {
        Officer officer = currentOfficer.require();
        return officer.may(permission) && getRecord().getBureau().equals(officer.bureau());
    }

    public long getSeenVersion() {
        return seenVersion;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
