package org.creditportal.records.web.batch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.batch.EnterRecord;
import org.creditportal.records.api.batch.RecordImport;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.api.template.ImportTemplate;
import org.creditportal.records.api.template.TemplateRow;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.web.PortalMessages;

/**
 * {@code /records/enter}: one record by hand, in the columns of a template of 2018; which one stands in the address. The rules
 * are those of files, told beside the fields. In view scope, so that nothing typed is lost while there are errors.
 */
@Named
@ViewScoped
public class RecordEntryView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int EDITION = 2018;

    @Inject
    private RecordImport recordImport;

    @Inject
    private ImportTemplate source;

    @Inject
    private PortalMessages messages;

    @Inject
    private HttpServletRequest request;

    private String template;
    private List<TemplateRow> templates;
    private List<FormField> fields;
    private transient RowErrorTexts texts;

    /** Without a template in the address the first one is shown. */
    public void load() {
        templates = source.templates().stream()
                .filter(row -> row.getEdition() == EDITION)
                .toList();
        if (template == null || template.isBlank()) {
            template = templates.get(0).getId();
        }
        if (templates.stream().noneMatch(row -> row.getId().equals(template))) {
            throw new NotFoundException("Template", template);
        }
        fields = source.columns(template).stream().map(FormField::new).toList();
    }

    public String enter() {
        EnterRecord form = new EnterRecord(
                template, fields.stream().collect(Collectors.toMap(FormField::getCode, FormField::written)));
        Map<String, RowErrorRow> faults = recordImport.check(form).stream()
                .collect(Collectors.toMap(RowErrorRow::getColumn, error -> error, (first, next) -> first));
        fields.forEach(field -> field.fault(faults.get(field.getCode())));
        if (!faults.isEmpty()) {
            messages.error("records", "enter.message.error.faults", faults.size());
            return null;
        }
        BatchNumber batch = recordImport.enter(form);
        messages.info("records", "enter.message.info.received");
        return "/records/batch?faces-redirect=true&number=" + batch;
    }

    /** Fault and remedy in words. */
    public String advice(FormField field) {
        if (texts == null) {
            texts = new RowErrorTexts(Languages.of(request), source.columns(template));
        }
        return texts.fault(field.getError()) + " " + texts.remedy(field.getError());
    }

    public List<FormField> getFaulty() {
        return fields.stream().filter(field -> field.getError() != null).toList();
    }

    public List<TemplateRow> getTemplates() {
        return templates;
    }

    public List<FormField> getFields() {
        return fields;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }
}
