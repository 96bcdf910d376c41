package org.creditportal.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.creditportal.site.api.ReportKeys;
import org.creditportal.webkit.rest.Answers;

/** {@code GET /api/v1/report-keys}: the keys by which the data of credit reports for machines are checked offline. */
@Path("v1/report-keys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReportKeysResource {

    @Inject
    private ReportKeys keys;

    @GET
    @Answers(body = KeySetJson.class)
    public Response keys() {
        return Response.ok(
                        KeySetJson.of(keys.all()).toJson().toString(),
                        MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .build();
    }
}
