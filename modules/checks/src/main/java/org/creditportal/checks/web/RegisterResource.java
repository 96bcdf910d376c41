package org.creditportal.checks.web;

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
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.register.MatterRegister;
import org.creditportal.checks.api.register.RegisterCriteria;
import org.creditportal.checks.api.register.RegisterRow;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.PageJson;
import org.creditportal.webkit.rest.PageLinks;

/** The register of matters for bureaus' own systems: they tell their matters, and read which were looked at in time. */
@Path("v1/matters")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {

    @Inject
    private MatterRegister register;

    @GET
    @Needs(ChecksPermission.CHECKS_VIEW)
    @Answers(pageOf = MatterJson.class)
    public Response matters(
            @Context UriInfo address,
            @QueryParam("area") String area,
            @QueryParam("number") String number,
            @QueryParam("unchecked") @DefaultValue("false") boolean unchecked,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("100") int size) {
        Page<RegisterRow> found =
                register.search(new RegisterCriteria(area, number, unchecked, Order.USUAL, page, size));
        return new PageLinks(address.getRequestUri())
                .tell(Response.ok(PageJson.of(found, MatterJson::new)), found.page(), found.pages())
                .build();
    }

    /** Takes subjects out of a matter, all of them or none. */
    @POST
    @Path("withdrawals")
    @Needs(ChecksPermission.CHECKS_PERFORM)
    @Answers(problems = {400, 404, 409, 415, 422})
    public SubjectsRequest.Withdrawn withdraw(@HeaderParam(IdempotencyKey.HEADER) String key, SubjectsRequest body) {
        CommandToken token = new CommandToken(IdempotencyKey.number("matters", key));
        register.withdraw(body.toCommand(token));
        return new SubjectsRequest.Withdrawn(body.subjects.size());
    }

    /** All of them or, where one is not right, none. */
    @POST
    @Needs(ChecksPermission.CHECKS_PERFORM)
    @Answers(problems = {400, 409, 415, 422})
    public MattersRequest.Registered tell(@HeaderParam(IdempotencyKey.HEADER) String key, MattersRequest body) {
        CommandToken token = new CommandToken(IdempotencyKey.number("matters", key));
        List<String> unlike = register.register(body.toCommand(token));
        return new MattersRequest.Registered(body.matters.size(), unlike);
    }
}
