package org.creditportal.records.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.catalogue.Catalogue;
import org.creditportal.records.api.catalogue.CatalogueEditionNumber;
import org.creditportal.records.api.catalogue.CatalogueEditionView;
import org.creditportal.records.api.catalogue.CatalogueItemFacts;
import org.creditportal.records.api.catalogue.CatalogueItemView;
import org.creditportal.webkit.number.NumberHit;
import org.creditportal.webkit.number.NumberSource;

/** Items of the catalogue in force, by their number, their code or a part of their name; its editions by their number. */
@RequestScoped
public class CatalogueNumbers implements NumberSource {

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private Catalogue catalogue;

    @Inject
    private LegalDate legalDate;

    @Override
    public List<NumberHit> find(String term) {
        String asked = SearchText.normalise(term);
        if (asked.isEmpty() || !currentOfficer.require().may(RecordsPermission.RECORDS_VIEW)) {
            return List.of();
        }
        return Stream.concat(
                        Stream.ofNullable(NumberHit.byNumber(term, this::edition)),
                        catalogue.inForce(legalDate.today()).stream()
                                .filter(item -> isMeant(item, asked))
                                .limit(MOST)
                                .map(CatalogueNumbers::hit))
                .toList();
    }

    /** Among the others of its level. */
    private NumberHit edition(String number) {
        CatalogueEditionView found = catalogue.edition(new CatalogueEditionNumber(number));
        return new NumberHit(
                "records",
                "catalogueEdition",
                found.facts().name(),
                number,
                "/records/catalogue-editions",
                Map.of("level", found.facts().level().name()));
    }

    private static boolean isMeant(CatalogueItemView item, String asked) {
        CatalogueItemFacts facts = item.facts();
        return item.number().value().equals(asked)
                || facts.code() != null && SearchText.normalise(facts.code()).equals(asked)
                || SearchText.normalise(facts.name()).contains(asked);
    }

    private static NumberHit hit(CatalogueItemView item) {
        return new NumberHit(
                "records",
                "catalogueItem",
                item.facts().name(),
                item.facts().code(),
                "/records/catalogue-item",
                Map.of("number", item.number().value()));
    }
}
