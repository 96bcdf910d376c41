package org.creditportal.records.web.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.records.api.template.ImportTemplate;
import org.creditportal.records.api.template.TemplateColumnRow;
import org.creditportal.records.api.template.TemplateRow;
import org.creditportal.records.web.CsvDownload;

/** {@code /records/template}: the templates, and the columns of the one in the address; or that one as an empty file. */
@Named
@RequestScoped
public class ImportTemplateView {

    private static final String CSV = "csv";

    @Inject
    private ImportTemplate source;

    private String id;
    private String file;
    private List<TemplateRow> templates;
    private List<TemplateColumnRow> columns;

    /** Without a template in the address the first one is shown. */
    public void load() {
        templates = source.templates();
        if (id == null || id.isBlank()) {
            id = templates.get(0).getId();
        }
        columns = source.columns(id);
        if (CSV.equals(file)) {
            List<String> titles =
                    columns.stream().map(TemplateColumnRow::getTitle).toList();
            CsvDownload.send(FacesContext.getCurrentInstance(), id + ".csv", lines -> lines.accept(titles));
        }
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
