package org.creditportal.records.web.batch;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.creditportal.files.web.FileDownload;
import org.creditportal.files.write.TableFormat;
import org.creditportal.files.write.TableWriter;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.batch.RecordImport;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.api.template.ImportTemplate;
import org.creditportal.records.web.form.RowErrorTexts;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** The part of {@code /records/batch} on what is wrong with the file: by pages, as a list, and as rows to be mended. */
@Named
@ViewScoped
public class BatchErrorsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "records";
    private static final int ERRORS_SHOWN = 50;
    private static final int ERRORS_AT_ONCE = 1000;

    @Inject
    private RecordImport recordImport;

    @Inject
    private ImportTemplate templates;

    @Inject
    private HttpServletRequest request;

    private String number;
    private int page = 1;
    private transient Page<RowErrorRow> errors;
    private transient RowErrorTexts texts;

    /** All errors as a list, to be worked through beside the original. */
    public void download() {
        FileDownload.table(FacesContext.getCurrentInstance(), TableFormat.CSV, "errors-" + number, this::write);
    }

    private void write(TableWriter table) {
        Texts words = Texts.of(BUNDLE, Languages.of(request));
        table.header(List.of(
                words.get("RowErrorRow.line"),
                words.get("RowErrorRow.column"),
                words.get("RowErrorRow.value"),
                words.get("RowErrorRow.fault"),
                words.get("RowErrorRow.remedy")));
        Page<RowErrorRow> part = null;
        for (int next = 1; part == null || next <= part.pages(); next++) {
            part = recordImport.errors(new BatchNumber(number), next, ERRORS_AT_ONCE);
            part.items()
                    .forEach(error -> table.row(List.of(
                            String.valueOf(error.line()),
                            error.column() + " " + column(error),
                            error.value(),
                            fault(error),
                            remedy(error))));
        }
    }

    /** The faulty rows as they were written, their faults marked, to be mended and uploaded as they are. */
    public void downloadRows() {
        FileDownload.workbook(
                FacesContext.getCurrentInstance(),
                "mend-" + number,
                workbook -> recordImport.writeFaultyRows(
                        new BatchNumber(number), new FaultyRowsWorkbook(workbook, texts())));
    }

    public TablePage<RowErrorRow> getTable() {
        return TablePage.of(
                errors(),
                SearchState.of("batch.xhtml").with("number", number),
                (next, size) -> recordImport.errors(new BatchNumber(number), next, size));
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
        if (texts == null) {
            String template = recordImport.require(new BatchNumber(number)).template();
            texts = new RowErrorTexts(Languages.of(request), templates.columns(template));
        }
        return texts;
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
