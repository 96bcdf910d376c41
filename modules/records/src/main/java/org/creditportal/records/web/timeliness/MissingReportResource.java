package org.creditportal.records.web.timeliness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.page.Page;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.timeliness.MissingReportRow;
import org.creditportal.records.api.timeliness.NothingToReport;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.PageJson;
import org.creditportal.webkit.rest.PageLinks;

/** Months without a report, and the nil reports that explain them, for bureaus' own systems. */
@Path("v1/records/missing-reports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MissingReportResource {

    @Inject
    private NothingToReport nothingToReport;

    /** Of the caller's bureau; the longest overdue first. */
    @GET
    @Needs(RecordsPermission.RECORDS_VIEW)
    @Answers(pageOf = MissingReportJson.class)
    public Response missing(
            @Context UriInfo address,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("100") int size) {
        Page<MissingReportRow> found = nothingToReport.missing(null, page, size);
        return new PageLinks(address.getRequestUri())
                .tell(Response.ok(PageJson.of(found, MissingReportJson::new)), found.page(), found.pages())
                .build();
    }

    /** Sent again it declares nothing once more: a month has one nil report, whoever asks how often. */
    @POST
    @Needs(RecordsPermission.RECORDS_IMPORT)
    @Path("nil")
    @Answers(problems = {400, 409, 415, 422})
    public NilReportsRequest.Declared declare(@HeaderParam(IdempotencyKey.HEADER) String key, NilReportsRequest body) {
        CommandToken token = new CommandToken(IdempotencyKey.numberOrNext("missing-reports nil", key));
        return new NilReportsRequest.Declared(nothingToReport.declareAll(body.toCommand(token)));
    }
}
