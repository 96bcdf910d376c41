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

/** {@code /records/template}: the templates; the columns of the one in the address, and that one as an empty file. */
@Named
@RequestScoped
public class ImportTemplateView {

    @Inject
    private ImportTemplate templates;

    private String id;
    private List<TemplateColumnRow> columns;

    /** Without a template in the address the first one is shown. */
    public void load() {
        if (id == null || id.isBlank()) {
            id = getTemplates().get(0).getId();
        }
        columns = templates.columns(id);
    }

    public void download() {
        List<String> titles =
                templates.columns(id).stream().map(TemplateColumnRow::getTitle).toList();
        CsvDownload.send(FacesContext.getCurrentInstance(), id + ".csv", lines -> lines.accept(titles));
    }

    public List<TemplateRow> getTemplates() {
        return templates.templates();
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
}
