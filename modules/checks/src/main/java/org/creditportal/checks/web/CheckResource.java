package org.creditportal.checks.web;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.creditportal.checks.api.check.BeginCheck;
import org.creditportal.checks.api.check.CheckCriteria;
import org.creditportal.checks.api.check.CheckLookup;
import org.creditportal.checks.api.check.CheckNumber;
import org.creditportal.checks.api.check.CheckPrints;
import org.creditportal.checks.api.check.CheckProcedure;
import org.creditportal.checks.api.check.CheckResult;
import org.creditportal.checks.api.check.CheckRow;
import org.creditportal.checks.api.check.CheckState;
import org.creditportal.checks.api.check.LookAgain;
import org.creditportal.checks.api.check.PrintCheck;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.tenant.TenantAddress;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.PageJson;
import org.creditportal.webkit.rest.PageLinks;

/**
 * Looks for bureaus' own systems; the same rules hold as on the pages, and each look is kept and audited as there. It holds nothing of
 * a request, and is made once: to find its beans anew for each look would take the server longer than the look's rules.
 */
@Path("v1/checks")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {

    @Inject
    private CheckProcedure procedure;

    @Inject
    private CheckLookup checks;

    @Inject
    private CheckPrints prints;

    @Inject
    private TenantDirectory tenants;

    @POST
    @Needs(ChecksPermission.CHECKS_PERFORM)
    @Answers(
            status = 201,
            body = CheckJson.class,
            problems = {400, 404, 409, 415, 422})
    public Response begin(@HeaderParam(IdempotencyKey.HEADER) String key, CheckRequest body) {
        CommandToken token = token(key);
        CheckNumber number =
                procedure.begin(new BeginCheck(body.matter(), body.asked(), body.lookBasis(), body.evidence, token));
        return Response.created(address(number)).entity(read(number.value())).build();
    }

    /** Those of the caller's bureau, the newest first. */
    @GET
    @Needs(ChecksPermission.CHECKS_VIEW)
    @Answers(pageOf = CheckRowJson.class)
    public Response search(
            @Context UriInfo address,
            @QueryParam("area") String area,
            @QueryParam("matterNumber") String matter,
            @QueryParam("state") CheckState state,
            @QueryParam("result") CheckResult result,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("100") int size) {
        Page<CheckRow> found = checks.search(new CheckCriteria(area, state, result, matter, false, page, size));
        return new PageLinks(address.getRequestUri())
                .tell(Response.ok(PageJson.of(found, CheckRowJson::new)), found.page(), found.pages())
                .build();
    }

    @GET
    @Needs(ChecksPermission.CHECKS_VIEW)
    @Path("{number}")
    @Answers(problems = 404)
    public CheckJson read(@PathParam("number") String number) {
        return new CheckJson(checks.require(new CheckNumber(number)));
    }

    @POST
    @Needs(ChecksPermission.CHECKS_PERFORM)
    @Path("{number}/looks")
    @Answers(problems = {400, 404, 409, 422})
    public CheckJson lookAgain(@PathParam("number") String number, @HeaderParam(IdempotencyKey.HEADER) String key) {
        CheckNumber check = new CheckNumber(number);
        procedure.lookAgain(new LookAgain(check, checks.requireVersion(check), token(key)));
        return read(number);
    }

    /** What the check rests on, as a certificate under the next serial. */
    @POST
    @Needs(ChecksPermission.CHECKS_VIEW)
    @Path("{number}/prints")
    @Answers(problems = {400, 404, 409, 422})
    public CheckPrintJson print(@PathParam("number") String number, @HeaderParam(IdempotencyKey.HEADER) String key) {
        CheckNumber check = new CheckNumber(number);
        int place = prints.print(new PrintCheck(check, token(key)));
        return prints.find(check).stream()
                .filter(print -> print.place() == place)
                .map(CheckPrintJson::new)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("CheckPrint", number + "/" + place));
    }

    /** Where it was reviewed by a second officer. */
    @POST
    @Needs(ChecksPermission.CHECKS_PERFORM)
    @Path("{number}/outcome")
    @Answers(problems = {400, 404, 409, 415, 422})
    public CheckJson conclude(
            @PathParam("number") String number, @HeaderParam(IdempotencyKey.HEADER) String key, OutcomeRequest body) {
        CheckNumber check = new CheckNumber(number);
        procedure.conclude(body.toCommand(check, checks.requireVersion(check), token(key)));
        return read(number);
    }

    /** The same key gives the same token: what is sent again answers with the same check, and is one look. */
    private static CommandToken token(String key) {
        return new CommandToken(IdempotencyKey.number("checks", key));
    }

    /** From the tenant's file, never from the Host header as it was sent. */
    private URI address(CheckNumber number) {
        return URI.create(TenantAddress.of(tenants.current()).officeUrl() + "/api/v1/checks/" + number);
    }
}
