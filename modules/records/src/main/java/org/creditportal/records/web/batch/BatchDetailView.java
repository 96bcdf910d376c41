package org.creditportal.records.web.batch;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.batch.BatchState;
import org.creditportal.records.api.batch.BatchView;
import org.creditportal.records.api.batch.PreviewRow;
import org.creditportal.records.api.batch.RecordImport;
import org.creditportal.records.api.batch.RowResult;
import org.creditportal.records.api.catalogue.Catalogue;
import org.creditportal.records.api.catalogue.CatalogueItemNumber;
import org.creditportal.webkit.error.ErrorTexts;
import org.creditportal.webkit.language.Languages;

/**
 * {@code /records/batch}: a received file on its way to the record. While the portal works on it the page asks again, soon at
 * first, because most files are small; it may be left and found again at any time. In view scope, because its buttons must send the version that was
 * shown when the page was opened.
 */
@Named
@ViewScoped
public class BatchDetailView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS_SHOWN = 10;
    private static final int FIRST_PAUSE_MILLISECONDS = 250;
    private static final int LONGEST_PAUSE_MILLISECONDS = 2_000;

    @Inject
    private RecordImport recordImport;

    @Inject
    private Catalogue catalogue;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private HttpServletRequest request;

    private String number;
    private long seenVersion;
    private BatchState seenState;
    private int pause = FIRST_PAUSE_MILLISECONDS;
    private transient BatchView batch;
    private transient List<PreviewRow> preview;

    public void load() {
        batch = read();
        seenVersion = batch.version();
        seenState = batch.row().state();
    }

    private BatchView read() {
        return recordImport.require(new BatchNumber(number));
    }

    /** How far it is; once it goes on to another state, the page is opened anew, because it says other things then. */
    public void refresh() throws IOException {
        pause = Math.min(2 * pause, LONGEST_PAUSE_MILLISECONDS);
        batch = read();
        if (batch.row().state() != seenState) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(request.getContextPath() + "/records/batch.xhtml?number=" + number);
        }
    }

    /** Milliseconds until the page asks again how far it is. */
    public int getPause() {
        return pause;
    }

    /** The batch; read again where the session was moved to another node. */
    public BatchView getBatch() {
        if (batch == null) {
            batch = read();
        }
        return batch;
    }

    public List<PreviewRow> getPreview() {
        if (preview == null) {
            preview = recordImport.preview(new BatchNumber(number), ROWS_SHOWN);
        }
        return preview;
    }

    /** Whether the row is on record now, by this batch or an earlier one, once the batch is past its confirmation. */
    public boolean onRecord(PreviewRow row) {
        return row.record() != null
                && row.result() == RowResult.DUPLICATE
                && (isRecording() || isRecorded() || isStopped());
    }

    /** The name of the catalogue's item that the rows are recorded under. */
    public String getCatalogueItem() {
        return catalogue
                .require(new CatalogueItemNumber(getBatch().catalogueItem()))
                .facts()
                .name();
    }

    /** Why the file could not be read to its end, in words. */
    public String getFailure() {
        return ErrorTexts.of(
                getBatch().failureCode(),
                Languages.of(request),
                getBatch().failureArguments().toArray());
    }

    /** Whether the officer may act on the batch at all. */
    public boolean isOwn() {
        return getBatch().own() && currentOfficer.require().may(RecordsPermission.RECORDS_IMPORT);
    }

    /** Whether the officer may confirm it now. */
    public boolean isWaiting() {
        return isOwn() && getBatch().row().state() == BatchState.CHECKED;
    }

    public boolean isDiscardable() {
        return isWaiting() || isOwn() && isChecking();
    }

    public boolean isChecking() {
        return getBatch().row().state() == BatchState.RECEIVED;
    }

    public boolean isRecording() {
        return getBatch().row().state() == BatchState.CONFIRMED;
    }

    public boolean isRecorded() {
        return getBatch().row().state() == BatchState.RECORDED;
    }

    public boolean isStopped() {
        return getBatch().row().state() == BatchState.STOPPED;
    }

    /** Whether rows can be shown: not before they are read, and not when they cannot be. */
    public boolean isPreviewable() {
        return !isChecking() && getBatch().failureCode() == null;
    }

    /** Whether the officer has rows to mend or a file to send again. */
    public boolean isMendable() {
        return isOwn()
                && (getBatch().row().state() == BatchState.FAILED
                        || isStopped()
                        || isRecorded() && getBatch().row().counts().bad() > 0);
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
