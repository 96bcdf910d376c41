package org.creditportal.records.web.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.catalogue.Catalogue;
import org.creditportal.records.api.catalogue.CatalogueEditionNumber;
import org.creditportal.records.api.catalogue.CatalogueEditionView;
import org.creditportal.records.api.catalogue.CatalogueLevel;
import org.creditportal.records.api.catalogue.CatalogueMaintenance;
import org.creditportal.records.api.catalogue.DraftEdition;

/**
 * {@code /records/catalogue-editions}: the editions, and the beginning of a draft: of the edition that the address names, or
 * an empty one of the level it names.
 */
@Named
@ViewScoped
public class CatalogueEditionListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Catalogue catalogue;

    @Inject
    private CatalogueMaintenance maintenance;

    @Inject
    private CurrentOfficer currentOfficer;

    private String copy;
    private CatalogueLevel level;
    private CatalogueEditionForm form;
    private transient List<CatalogueEditionView> editions;

    public void load() {
        if (copy != null && !copy.isBlank()) {
            form = new CatalogueEditionForm(catalogue.edition(new CatalogueEditionNumber(copy)));
        } else if (level != null) {
            form = new CatalogueEditionForm(level);
        }
    }

    public String draft() {
        CatalogueEditionNumber copied = copy == null || copy.isBlank() ? null : new CatalogueEditionNumber(copy);
        CatalogueEditionNumber number = maintenance.draft(new DraftEdition(copied, form.facts()));
        return "/records/catalogue-edit?faces-redirect=true&number=" + number;
    }

    public List<CatalogueEditionView> getEditions() {
        if (editions == null) {
            editions = Stream.concat(getDrafts().stream(), catalogue.editions().stream())
                    .toList();
        }
        return editions;
    }

    private List<CatalogueEditionView> getDrafts() {
        return isManager() ? maintenance.drafts() : List.of();
    }

    /** Levels without any edition, for which an empty one can be drafted. */
    public List<CatalogueLevel> getMissingLevels() {
        return Stream.of(CatalogueLevel.values())
                .filter(each -> getEditions().stream()
                        .noneMatch(edition -> edition.facts().level() == each))
                .toList();
    }

    public boolean isManager() {
        return currentOfficer.require().may(RecordsPermission.CATALOGUE_MANAGE);
    }

    /** What the new edition says of itself; {@code null} while none is being begun. */
    public CatalogueEditionForm getForm() {
        return form;
    }

    public String getCopy() {
        return copy;
    }

    public void setCopy(String copy) {
        this.copy = copy;
    }

    public CatalogueLevel getLevel() {
        return level;
    }

    public void setLevel(CatalogueLevel level) {
        this.level = level;
    }
}
