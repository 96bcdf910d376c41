package org.creditportal.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.creditportal.identity.api.AuditLineOffer;
import org.creditportal.identity.api.AuditLineOfferSource;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.audit.AuditRow;
import org.creditportal.kernel.text.Texts;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.search.SearchState;

/** What modules above let the officer begin from a line of the audit trail. */
@Named
@RequestScoped
public class AuditLineOffersView {

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    @Any
    private Instance<AuditLineOfferSource> offers;

    public List<AuditLineOffer> getAll() {
        return StreamSupport.stream(offers.spliterator(), false)
                .map(AuditLineOfferSource::offer)
                .filter(offer -> currentOfficer.require().may(offer.permission()))
                .toList();
    }

    /** What an offer says. */
    public String text(AuditLineOffer offer) {
        return Texts.of(offer.module(), Languages.of(request)).get(offer.key());
    }

    /** Where an offer leads. */
    public String address(AuditLineOffer offer, AuditRow line) {
        SearchState address = SearchState.of(request.getContextPath() + offer.outcome() + ".xhtml")
                .with("source", line.sequenceNumber());
        for (Map.Entry<String, String> parameter : offer.parameters().entrySet()) {
            address = address.with(parameter.getKey(), parameter.getValue());
        }
        return address.address();
    }
}
