package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.batch.BatchCheckNumber;
import org.creditportal.checks.api.batch.BatchChecks;
import org.creditportal.checks.api.batch.BatchLookRow;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.TenantAddress;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.PageJson;
import org.creditportal.webkit.rest.PageLinks;

/** Looks at many subjects for bureaus' own systems: taken in at once, answered in the background, read page by page. */
@Path("v1/checks/batches")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CheckBatchResource {

    @Inject
    private BatchChecks batches;

    @Inject
    private TenantDirectory tenants;

    @POST
    @Needs(ChecksPermission.CHECKS_PERFORM)
    @Answers(
            status = 201,
            body = CheckBatchJson.class,
            problems = {400, 409, 415, 422})
    public Response begin(@HeaderParam(IdempotencyKey.HEADER) String key, CheckBatchRequest body) {
        CommandToken token = new CommandToken(IdempotencyKey.number("check-batches", key));
        BatchCheckNumber number = batches.begin(body.toCommand(token));
        return Response.created(address(number)).entity(read(number)).build();
    }

    @GET
    @Needs(ChecksPermission.CHECKS_VIEW)
    @Path("{number}")
    public CheckBatchJson read(@PathParam("number") String number) {
        return read(new BatchCheckNumber(number));
    }

    @GET
    @Needs(ChecksPermission.CHECKS_VIEW)
    @Path("{number}/looks")
    @Answers(pageOf = CheckBatchJson.BatchLookJson.class)
    public Response looks(
            @Context UriInfo address,
            @PathParam("number") String number,
            @QueryParam("result") CheckResult result,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("100") int size) {
        Page<BatchLookRow> found = batches.searchLooks(new BatchCheckNumber(number), result, page, size);
        return new PageLinks(address.getRequestUri())
                .tell(Response.ok(PageJson.of(found, CheckBatchJson.BatchLookJson::new)), found.page(), found.pages())
                .build();
    }

    private CheckBatchJson read(BatchCheckNumber number) {
        return new CheckBatchJson(batches.require(number), batches.findResults(number));
    }

    /** From the tenant's file, never from the Host header as it was sent. */
    private URI address(BatchCheckNumber number) {
        return URI.create(TenantAddress.of(tenants.current()).officeUrl() + "/api/v1/checks/batches/" + number);
    }
}
