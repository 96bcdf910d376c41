package org.creditportal.responsibility.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.casework.api.supervision.FigureKey;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.responsibility.api.AreaPolicy;
import org.creditportal.responsibility.api.TenantAreas;
import org.creditportal.responsibility.api.supervision.FigureAsked;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.web.PageFrame;

/** What figures and areas are called, and where figures open, each figure in the words of its module. */
@Named
@RequestScoped
public class SupervisionTexts {

    @Inject
    private TenantDirectory tenants;

    @Inject
    private PageFrame frame;

    public String figure(FigureKey key) {
        return Texts.of(key.module(), frame.getLanguage()).get("supervised." + key.kind());
    }

    /** By the key's text, as schemes write it. */
    public String figureOf(String key) {
        return figure(FigureKey.of(key));
    }

    /** The area's name; nothing for none. */
    public String area(String id) {
        return id == null
                ? ""
                : TenantAreas.of(tenants.current())
                        .area(id)
                        .map(area -> area.name().text(frame.getLanguage()))
                        .orElse(id);
    }

    /** Those that have ended too: their months are still asked for. */
    public List<SelectItem> getAreas() {
        return TenantAreas.of(tenants.current()).known().map(this::item).toList();
    }

    private SelectItem item(AreaPolicy area) {
        return new SelectItem(area.id(), area.name().text(frame.getLanguage()));
    }

    /** The page with the rows of a figure. */
    public String address(FigureAsked asked) {
        return SearchState.of("figure.xhtml")
                .with("figure", asked.figure())
                .with("bureau", asked.bureau())
                .with("first", asked.first())
                .with("last", asked.last())
                .with("area", asked.area())
                .address();
    }
}
