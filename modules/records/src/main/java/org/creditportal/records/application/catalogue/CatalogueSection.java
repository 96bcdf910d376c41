package org.creditportal.records.application.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.TenantFileCheck;
import org.creditportal.kernel.tenant.TenantSection;

/**
 * {@code catalogue.yaml}: one edition a level, and no kind of information twice, because a supplement adds to the national
 * catalogue and never repeats it.
 */
public final class CatalogueSection implements TenantSection<TenantCatalogue> {

    @Override
    public String file() {
        return "catalogue";
    }

    @Override
    public Class<TenantCatalogue> shape() {
        return TenantCatalogue.class;
    }

    @Override
    public void check(TenantFileCheck file) {
        file.refuseRepeated(editions(file).map(edition -> edition.path("level")), "a second edition of the level '%s'");
        file.refuseRepeated(items(file).map(item -> item.path("code")), "the code '%s' is used twice");
        file.refuseRepeated(items(file).map(item -> item.path("name")), "the item '%s' is named twice");
        editions(file).forEach(file::checkSource);
        items(file).forEach(item -> {
            file.refuseRepeated(
                    TenantFileCheck.elements(item.path("fields")).map(field -> field.path("code")),
                    "the data item '%s' is used twice");
            file.checkSource(item);
            file.checkBureaus(item.path("providers"));
        });
    }

    private static Stream<JsonNode> editions(TenantFileCheck file) {
        return TenantFileCheck.elements(file.root().path("editions"));
    }

    private static Stream<JsonNode> items(TenantFileCheck file) {
        return editions(file)
                .flatMap(edition -> TenantFileCheck.elements(edition.path("classes")))
                .flatMap(part -> TenantFileCheck.elements(part.path("items")));
    }
}
