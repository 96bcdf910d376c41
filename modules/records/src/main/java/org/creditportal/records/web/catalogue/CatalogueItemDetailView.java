package org.creditportal.records.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.records.api.catalogue.Catalogue;
import org.creditportal.records.api.catalogue.CatalogueItemNumber;
import org.creditportal.records.api.catalogue.CatalogueItemView;

/** {@code /records/catalogue-item}: one kind of credit information with all that is said of it, over the editions. */
@Named
@RequestScoped
public class CatalogueItemDetailView {

    @Inject
    private Catalogue catalogue;

    private String number;
    private CatalogueItemView item;
    private List<CatalogueItemView> history;

    public void load() {
        item = catalogue.require(new CatalogueItemNumber(number));
        history = catalogue.history(item.number());
    }

    public CatalogueItemView getItem() {
        return item;
    }

    public List<CatalogueItemView> getHistory() {
        return history;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
