package org.creditportal.records.web.batch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.batch.EnterRecord;
import org.creditportal.records.api.batch.RecordImport;
import org.creditportal.records.api.batch.RowErrorRow;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.SubjectIdentification;
import org.creditportal.records.api.template.ImportTemplate;
import org.creditportal.records.api.template.TemplateRow;
import org.creditportal.records.web.form.RecordForm;
import org.creditportal.records.web.form.RowErrorTexts;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.web.PortalMessages;

/**
 * {@code /records/enter}: one record by hand, in the columns of a template of 2018 or newer; which one stands in the address, and for an
 * organisation that is on record its code, when what leads here knows whom it is about. The rules are those of files, told beside the fields. In view scope, so that nothing typed is lost while there are errors.
 */
@Named
@ViewScoped
public class RecordEntryView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OLDEST_EDITION = 2018;

    @Inject
    private RecordImport recordImport;

    @Inject
    private ImportTemplate source;

    @Inject
    private SubjectIdentification identification;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private PortalMessages messages;

    @Inject
    private HttpServletRequest request;

    private String template;
    private String subject;
    private List<TemplateRow> templates;
    private RecordForm form;

    /** Without a template in the address the first one is shown. */
    public void load() {
        templates = source.templates().stream()
                .filter(row -> row.edition() >= OLDEST_EDITION)
                .toList();
        if (template == null || template.isBlank()) {
            template = templates.get(0).id();
        }
        if (templates.stream().noneMatch(row -> row.id().equals(template))) {
            throw new NotFoundException("Template", template);
        }
        Optional<BureauDefinition> bureau =
                Optional.ofNullable(currentOfficer.require().bureau()).flatMap(tenants.current()::bureau);
        form = RecordForm.ofNew(
                source.columns(template),
                bureau.map(own -> own.name().zh()).orElse(null),
                bureau.map(BureauDefinition::socialCreditCode).orElse(null));
        Optional.ofNullable(subject)
                .filter(code -> !code.isBlank())
                .flatMap(code -> IdentifiedSubject.only(
                        identification.findByCodes(List.of(code)).get(code)))
                .ifPresent(known -> form.about(known.subject().name(), subject));
    }

    public String enter() {
        EnterRecord command = new EnterRecord(template, form.written());
        List<RowErrorRow> errors = recordImport.check(command);
        if (form.tell(errors, new RowErrorTexts(Languages.of(request), source.columns(template)))) {
            messages.error(
                    "records", "enter.message.error.faults", form.getFaulty().size());
            return null;
        }
        BatchNumber batch = recordImport.enter(command);
        messages.info("records", "enter.message.info.received");
        return "/records/batch?faces-redirect=true&number=" + batch;
    }

    public List<TemplateRow> getTemplates() {
        return templates;
    }

    public RecordForm getForm() {
        return form;
    }

    /** Social credit code of the organisation that it is about; {@code null} where nobody knows yet. */
    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }
}
