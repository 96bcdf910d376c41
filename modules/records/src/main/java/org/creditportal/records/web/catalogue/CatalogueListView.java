package org.creditportal.records.web.catalogue;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.files.web.FileDownload;
import org.creditportal.files.write.TableFormat;
import org.creditportal.files.write.TableWriter;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.kernel.text.Texts;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.catalogue.Catalogue;
import org.creditportal.records.api.catalogue.CatalogueField;
import org.creditportal.records.api.catalogue.CatalogueItemView;
import org.creditportal.records.api.catalogue.DisclosureScope;

/** {@code /records/catalogue}: what may be recorded today. In view scope, so that the download has the page's filters. */
@Named
@ViewScoped
public class CatalogueListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Catalogue catalogue;

    @Inject
    private LegalDate legalDate;

    @Inject
    private CatalogueWords words;

    private String text;
    private DisclosureScope scope;
    private String bureau;
    private transient List<CatalogueItemView> items;

    public List<CatalogueGroup> getGroups() {
        return CatalogueGroup.of(items());
    }

    public int getCount() {
        return items().size();
    }

    private List<CatalogueItemView> items() {
        if (items == null) {
            items = catalogue.inForce(legalDate.today()).stream()
                    .filter(this::isAskedFor)
                    .toList();
        }
        return items;
    }

    private boolean isAskedFor(CatalogueItemView item) {
        if (isTextUnusable()) {
            return false;
        }
        String sought = text == null ? "" : SearchText.normalise(text);
        boolean named = Stream.of(
                        item.facts().code(),
                        item.facts().name(),
                        item.facts().informationClass(),
                        item.facts().basisDocument())
                .anyMatch(word -> SearchText.normalise(word).contains(sought));
        return named
                && (scope == null || item.facts().scope() == scope)
                && (bureau == null || bureau.isEmpty() || item.providers().contains(bureau));
    }

    /** Whether what was typed says nothing, so that nothing is found by it. */
    public boolean isTextUnusable() {
        return SearchText.saysNothing(text);
    }

    public void download() {
        FileDownload.table(FacesContext.getCurrentInstance(), TableFormat.CSV, "catalogue", this::write);
    }

    private void write(TableWriter table) {
        Texts texts = words.texts();
        table.header(Stream.of(
                        "CatalogueItemView.level",
                        "CatalogueItemView.edition",
                        "CatalogueItemView.informationClass",
                        "CatalogueItemView.code",
                        "CatalogueItemView.name",
                        "CatalogueItemView.subjects",
                        "CatalogueItemView.recordKind",
                        "CatalogueItemView.basis",
                        "CatalogueItemView.scope",
                        "CatalogueItemView.providers",
                        "CatalogueItemView.reportingDays",
                        "CatalogueItemView.retentionMonths",
                        "CatalogueItemView.fields")
                .map(texts::get)
                .toList());
        items().forEach(item -> table.row(line(item)));
    }

    private List<String> line(CatalogueItemView item) {
        String article = item.facts().basisArticle() == null ? "" : item.facts().basisArticle();
        return List.of(
                words.name("CatalogueLevel.", item.edition().level()),
                item.edition().name() + " " + item.edition().label(),
                item.facts().informationClass(),
                item.facts().code(),
                item.facts().name(),
                words.subjects(item),
                words.recordKind(item),
                item.facts().basisDocument() + article,
                words.name("DisclosureScope.", item.facts().scope()),
                words.providers(item),
                words.reporting(item),
                words.retention(item),
                item.facts().fields().stream().map(CatalogueField::name).collect(Collectors.joining("; ")));
    }

    public DisclosureScope[] getScopes() {
        return DisclosureScope.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public DisclosureScope getScope() {
        return scope;
    }

    public void setScope(DisclosureScope scope) {
        this.scope = scope;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }
}
