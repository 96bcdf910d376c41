package org.creditportal.records.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.catalogue.Catalogue;
import org.creditportal.webkit.rest.Needs;

/** What may be recorded today, for bureaus' own systems. */
@Path("v1/records/catalogue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

    @Inject
    private Catalogue catalogue;

    @Inject
    private LegalDate legalDate;

    @GET
    @Needs(RecordsPermission.RECORDS_VIEW)
    public CatalogueJson.Items inForce() {
        LocalDate today = legalDate.today();
        CatalogueJson.Items json = new CatalogueJson.Items();
        json.on = today.toString();
        json.items = catalogue.inForce(today).stream().map(CatalogueJson::of).toList();
        return json;
    }
}
