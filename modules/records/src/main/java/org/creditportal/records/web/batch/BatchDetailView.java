package org.creditportal.records.web.batch;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.batch.BatchState;
import org.creditportal.records.api.batch.BatchView;
import org.creditportal.records.api.batch.ConfirmBatch;
import org.creditportal.records.api.batch.DiscardBatch;
import org.creditportal.records.api.batch.PreviewRow;
import org.creditportal.records.api.batch.RecordImport;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.web.CsvDownload;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.web.Pager;
import org.creditportal.webkit.web.PortalMessages;

/**
 * {@code /records/batch}: preview of a received file, its errors, and the decision on it. In view scope, because its buttons
 * must send the version that was shown when the page was opened.
 */
@Named
@ViewScoped
public class BatchDetailView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "records";
    private static final int ERRORS_SHOWN = 50;
    private static final int ERRORS_AT_ONCE = 1000;
    private static final int ROWS_SHOWN = 10;

    @Inject
    private RecordImport recordImport;

    @Inject
    private PortalMessages messages;

    @Inject
    private HttpServletRequest request;

    private String number;
    private int page = 1;
    private long seenVersion;
    private transient BatchView batch;
    private transient List<PreviewRow> preview;
    private transient Page<RowErrorRow> errors;

    public void load() {
        batch = recordImport.require(new BatchNumber(number));
        seenVersion = batch.getVersion();
    }

    public String confirm() {
        recordImport.confirm(new ConfirmBatch(new BatchNumber(number), seenVersion));
        return shown("batch.message.info.confirmed");
    }

    public String discard() {
        recordImport.discard(new DiscardBatch(new BatchNumber(number), seenVersion));
        return shown("batch.message.info.discarded");
    }

    private String shown(String messageKey) {
        messages.info(BUNDLE, messageKey);
        return "/records/batch?faces-redirect=true&number=" + number;
    }

    /** All errors as a file, to be mended beside the original. */
    public void downloadErrors() {
        CsvDownload.send(FacesContext.getCurrentInstance(), "errors-" + number + ".csv", this::writeErrors);
    }

    private void writeErrors(Consumer<List<String>> lines) {
        Texts texts = Texts.of(BUNDLE, Languages.of(request));
        RowErrorTexts words = texts();
        lines.accept(List.of(
                texts.get("RowErrorRow.line"),
                texts.get("RowErrorRow.column"),
                texts.get("RowErrorRow.value"),
                texts.get("RowErrorRow.fault"),
                texts.get("RowErrorRow.remedy")));
        Page<RowErrorRow> part = null;
        for (int next = 1; part == null || next <= part.pages(); next++) {
            part = recordImport.errors(new BatchNumber(number), next, ERRORS_AT_ONCE);
            part.items()
                    .forEach(error -> lines.accept(List.of(
                            String.valueOf(error.getLine()),
                            error.getColumn() + " " + words.column(error),
                            error.getValue(),
                            words.fault(error),
                            words.remedy(error))));
        }
    }

    /** The batch; read again where the session was moved to another node. */
    public BatchView getBatch() {
        if (batch == null) {
            batch = recordImport.require(new BatchNumber(number));
        }
        return batch;
    }

    public List<PreviewRow> getPreview() {
        if (preview == null) {
            preview = recordImport.preview(new BatchNumber(number), ROWS_SHOWN);
        }
        return preview;
    }

    public List<RowErrorRow> getErrors() {
        return errors().items();
    }

    public Pager getPager() {
        return new Pager(errors(), "batch.xhtml", Map.of("number", number));
    }

    private Page<RowErrorRow> errors() {
        if (errors == null) {
            errors = recordImport.errors(new BatchNumber(number), page, ERRORS_SHOWN);
        }
        return errors;
    }

    public String column(RowErrorRow error) {
        return texts().column(error);
    }

    public String fault(RowErrorRow error) {
        return texts().fault(error);
    }

    public String remedy(RowErrorRow error) {
        return texts().remedy(error);
    }

    private RowErrorTexts texts() {
        return new RowErrorTexts(Languages.of(request));
    }

    /** Whether the officer may decide on the batch now. */
    public boolean isWaiting() {
        return getBatch().isOwn() && getBatch().getState() == BatchState.CHECKED;
    }

    public boolean isRecorded() {
        return getBatch().getState() == BatchState.RECORDED;
    }

    public boolean isFailed() {
        return getBatch().getState() == BatchState.FAILED;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
