package org.creditportal.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.Permission;
import org.creditportal.kernel.audit.AuditLog;
import org.creditportal.kernel.page.Page;
import org.creditportal.lists.api.EntryCriteria;
import org.creditportal.lists.api.EntryLookup;
import org.creditportal.lists.api.EntryRow;
import org.creditportal.lists.api.EntryStanding;
import org.creditportal.records.api.batch.BatchRow;
import org.creditportal.records.api.batch.BatchState;
import org.creditportal.records.api.batch.RecordImport;
import org.creditportal.records.api.correction.CorrectionProcedure;
import org.creditportal.records.api.correction.CorrectionRow;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordPage;
import org.creditportal.records.api.record.RecordSlice;
import org.creditportal.records.api.timeliness.DueSummaryView;
import org.creditportal.records.api.timeliness.Timeliness;

/** What needs the officer today, then the figures; every number leads to the rows behind it. */
@Named
@RequestScoped
public class StartView {

    private static final int SHOWN = 10;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private EntryLookup entries;

    @Inject
    private RecordImport imports;

    @Inject
    private RecordLookup records;

    @Inject
    private Timeliness timeliness;

    @Inject
    private CorrectionProcedure corrections;

    @Inject
    private AuditLog auditLog;

    private Officer officer;
    private Page<EntryRow> waiting = new Page<>(List.of(), 0, 1, SHOWN);
    private List<BatchRow> unconfirmed = List.of();
    private DueSummaryView due;
    private long recordCount;
    private boolean recordCountOpen;
    private long inForceCount;
    private Page<CorrectionRow> proposed = new Page<>(List.of(), 0, 1, SHOWN);
    private boolean auditAlarm;

    @PostConstruct
    void load() {
        officer = currentOfficer.require();
        if (isListReader()) {
            waiting = entries.search(EntryCriteria.waiting(1, SHOWN));
            inForceCount = entries.search(inForce()).total();
        }
        if (isRecordReader()) {
            due = timeliness.summary(null);
            RecordPage found = records.search(RecordCriteria.all(), RecordSlice.latest(1));
            recordCount = found.count();
            recordCountOpen = found.more();
        }
        if (isRecordReviewer()) {
            proposed = corrections.waiting(1, SHOWN);
        }
        if (officer.may(Permission.AUDIT_VIEW)) {
            auditAlarm = auditLog.state().fault() != null;
        }
        if (isImporter()) {
            unconfirmed = imports.batches(1, SHOWN).items().stream()
                    .filter(batch -> batch.state() == BatchState.CHECKED)
                    .toList();
        }
    }

    private static EntryCriteria inForce() {
        return new EntryCriteria(null, null, EntryStanding.IN_FORCE, null, null, false, null, false, 1, 1);
    }

    public Officer getOfficer() {
        return officer;
    }

    public boolean isListReader() {
        return officer.may(Permission.LISTS_VIEW);
    }

    public boolean isRecordReader() {
        return officer.may(Permission.RECORDS_VIEW);
    }

    public boolean isImporter() {
        return officer.may(Permission.RECORDS_IMPORT);
    }

    public boolean isRecordReviewer() {
        return officer.may(Permission.RECORDS_REVIEW) || officer.may(Permission.RECORDS_RELEASE);
    }

    public boolean isIdle() {
        return proposed.items().isEmpty()
                && waiting.items().isEmpty()
                && unconfirmed.isEmpty()
                && !isReportDue()
                && !auditAlarm;
    }

    /** Whether something was done to the audit trail, for those who may look into it. */
    public boolean isAuditAlarm() {
        return auditAlarm;
    }

    /** Whether something must be reported soon, or should have been. */
    public boolean isReportDue() {
        return due != null && (!due.isCalm() || due.reminder() != null);
    }

    public DueSummaryView getDue() {
        return due;
    }

    public List<EntryRow> getWaiting() {
        return waiting.items();
    }

    public long getWaitingCount() {
        return waiting.total();
    }

    public List<BatchRow> getUnconfirmed() {
        return unconfirmed;
    }

    public long getRecordCount() {
        return recordCount;
    }

    /** Whether there are more records than counted. */
    public boolean isRecordCountOpen() {
        return recordCountOpen;
    }

    public long getInForceCount() {
        return inForceCount;
    }

    /** Changes of records that wait for the officer's review. */
    public long getCorrectionCount() {
        return proposed.total();
    }

    /** The first of them. */
    public List<CorrectionRow> getProposed() {
        return proposed.items();
    }
}
