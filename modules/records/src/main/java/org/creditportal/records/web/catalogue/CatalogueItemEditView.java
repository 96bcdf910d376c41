package org.creditportal.records.web.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.records.api.catalogue.AddItem;
import org.creditportal.records.api.catalogue.CatalogueEditionNumber;
import org.creditportal.records.api.catalogue.CatalogueItemNumber;
import org.creditportal.records.api.catalogue.CatalogueItemView;
import org.creditportal.records.api.catalogue.CatalogueMaintenance;
import org.creditportal.records.api.catalogue.ChangeItem;
import org.creditportal.records.api.catalogue.DisclosureScope;
import org.creditportal.records.api.catalogue.RemoveItem;
import org.creditportal.records.api.record.RecordKind;
import org.creditportal.records.api.subject.SubjectKind;

/** {@code /records/catalogue-item-edit}: an item of a draft, named by its number, or a new one of the named edition. */
@Named
@ViewScoped
public class CatalogueItemEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CatalogueMaintenance maintenance;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private CatalogueWords words;

    private String number;
    private String edition;
    private long seenVersion;
    private CatalogueItemForm form;

    public void load() {
        if (isNew()) {
            maintenance.requireDraft(new CatalogueEditionNumber(edition));
            form = new CatalogueItemForm();
            return;
        }
        CatalogueItemView item = maintenance.requireDraftItem(new CatalogueItemNumber(number));
        edition = item.edition().number().value();
        seenVersion = item.version();
        form = new CatalogueItemForm(item.facts(), words.texts());
    }

    public String save() {
        if (isNew()) {
            maintenance.add(new AddItem(new CatalogueEditionNumber(edition), form.facts(words.texts())));
        } else {
            maintenance.change(new ChangeItem(new CatalogueItemNumber(number), seenVersion, form.facts(words.texts())));
        }
        return draft();
    }

    public String remove() {
        maintenance.remove(new RemoveItem(new CatalogueItemNumber(number), seenVersion));
        return draft();
    }

    private String draft() {
        return "/records/catalogue-edit?faces-redirect=true&number=" + edition;
    }

    public boolean isNew() {
        return number == null || number.isBlank();
    }

    public CatalogueItemForm getForm() {
        return form;
    }

    public SubjectKind[] getSubjectKinds() {
        return SubjectKind.values();
    }

    public RecordKind[] getRecordKinds() {
        return RecordKind.values();
    }

    public DisclosureScope[] getScopes() {
        return DisclosureScope.values();
    }

    public List<BureauDefinition> getBureaus() {
        return tenants.current().bureaus();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }
}
