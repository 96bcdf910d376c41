package org.creditportal.records.web.timeliness;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.timeliness.DropWaitingRow;
import org.creditportal.records.api.timeliness.DueRow;
import org.creditportal.records.api.timeliness.Timeliness;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /records/waiting-row}: one row that waits, and why it is not to be reported. */
@Named
@ViewScoped
public class WaitingRowView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Timeliness timeliness;

    @Inject
    private PortalMessages messages;

    private String batch;
    private long line;
    private String reason;
    private DueRow row;

    public void load() {
        row = timeliness.require(new BatchNumber(batch), line);
    }

    public String drop() {
        timeliness.drop(new DropWaitingRow(row.batch(), row.line(), reason));
        messages.info("records", "waitingRow.message.info.dropped");
        return "/records/timeliness?faces-redirect=true";
    }

    public DueRow getRow() {
        return row;
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }

    public long getLine() {
        return line;
    }

    public void setLine(long line) {
        this.line = line;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
