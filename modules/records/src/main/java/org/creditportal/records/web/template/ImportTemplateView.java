package org.creditportal.records.web.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.records.api.template.ImportTemplate;
import org.creditportal.records.api.template.TemplateColumnRow;
import org.creditportal.records.web.CsvDownload;

/** {@code /records/template}: the columns of the template, and the template as an empty file. */
@Named
@RequestScoped
public class ImportTemplateView {

    @Inject
    private ImportTemplate template;

    public List<TemplateColumnRow> getColumns() {
        return template.columns();
    }

    public void download() {
        List<String> titles =
                template.columns().stream().map(TemplateColumnRow::getTitle).toList();
        CsvDownload.send(FacesContext.getCurrentInstance(), "penalties-2018.csv", lines -> lines.accept(titles));
    }
}
