package org.creditportal.records.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.stream.Collectors;
import org.creditportal.kernel.tenant.BureauDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.records.api.catalogue.CatalogueEditionState;
import org.creditportal.records.api.catalogue.CatalogueItemView;
import org.creditportal.webkit.language.Languages;

/** What the catalogue's pages say in the reader's language. */
@Named
@RequestScoped
public class CatalogueWords {

    @Inject
    private HttpServletRequest request;

    @Inject
    private TenantDirectory tenants;

    public String subjects(CatalogueItemView item) {
        return names("SubjectKind.", item.subjects());
    }

    /** The bureaus that report the item; none is said in words. */
    public String providers(CatalogueItemView item) {
        return item.providers().isEmpty()
                ? texts().get("catalogue.paragraph.noProvider")
                : item.providers().stream()
                        .map(this::bureau)
                        .collect(Collectors.joining(texts().get("list.separator")));
    }

    /** The deadline, or that none is written. */
    public String reporting(CatalogueItemView item) {
        return item.facts().reportingDays() == null
                ? texts().get("catalogue.paragraph.noDeadline")
                : texts().get("catalogue.paragraph.deadline", item.facts().reportingDays());
    }

    /** How long it may be shown and used, or that there is no limit. */
    public String retention(CatalogueItemView item) {
        return item.facts().retentionMonths() == null
                ? texts().get("catalogue.paragraph.noRetention")
                : texts().get("catalogue.paragraph.retention", item.facts().retentionMonths());
    }

    /** What it is put on record as, or that the portal cannot record it. */
    public String recordKind(CatalogueItemView item) {
        return item.facts().recordKind() == null
                ? texts().get("catalogue.paragraph.noRecordKind")
                : name("RecordKind.", item.facts().recordKind());
    }

    public String names(String prefix, Collection<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> name(prefix, value))
                .collect(Collectors.joining(texts().get("list.separator")));
    }

    public String name(String prefix, Enum<?> value) {
        return texts().get(prefix + value.name());
    }

    /** Colour of an edition's chip. */
    public String tone(CatalogueEditionState state) {
        return switch (state) {
            case DRAFT -> "waiting";
            case IN_FORCE, SUPERSEDED, DISCARDED -> "neutral";
        };
    }

    Texts texts() {
        return Texts.of("records", Languages.of(request));
    }

    private String bureau(String id) {
        return tenants.current()
                .bureau(id)
                .map(BureauDefinition::name)
                .map(name -> name.text(Languages.of(request)))
                .orElse(id);
    }
}
