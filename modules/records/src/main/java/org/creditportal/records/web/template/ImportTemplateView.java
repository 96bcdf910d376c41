package org.creditportal.records.web.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.creditportal.files.web.FileDownload;
import org.creditportal.files.write.TableFormat;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.template.ImportTemplate;
import org.creditportal.records.api.template.TemplateColumnRow;
import org.creditportal.records.api.template.TemplateRow;
import org.creditportal.webkit.language.Languages;

/** {@code /records/template}: the templates, and the columns of the one in the address; or that one as an empty file. */
@Named
@RequestScoped
public class ImportTemplateView {

    private static final String CSV = "csv";
    private static final String XLSX = "xlsx";

    @Inject
    private ImportTemplate source;

    @Inject
    private HttpServletRequest request;

    private String id;
    private String file;
    private List<TemplateRow> templates;
    private List<TemplateColumnRow> columns;

    /** Without a template in the address the first one is shown. */
    public void load() {
        templates = source.templates();
        if (id == null || id.isBlank()) {
            id = templates.get(0).id();
        }
        columns = source.columns(id);
        FacesContext faces = FacesContext.getCurrentInstance();
        if (CSV.equals(file)) {
            FileDownload.table(faces, TableFormat.CSV, id, table -> table.header(titles()));
        } else if (XLSX.equals(file)) {
            FileDownload.workbook(faces, id, workbook -> workbook.form(titles(), notes()));
        }
    }

    private List<String> titles() {
        return columns.stream().map(TemplateColumnRow::title).toList();
    }

    /** What each column wants, in the reader's language. */
    private List<String> notes() {
        Texts texts = Texts.of("records", Languages.of(request));
        return columns.stream()
                .map(column -> texts.get("ColumnNeed." + column.need().name()) + ": "
                        + texts.get("column." + column.code() + ".help"))
                .toList();
    }

    public List<TemplateRow> getTemplates() {
        return templates;
    }

    public List<TemplateColumnRow> getColumns() {
        return columns;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
