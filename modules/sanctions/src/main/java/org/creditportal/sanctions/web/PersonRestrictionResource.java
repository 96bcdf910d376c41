package org.creditportal.sanctions.web;

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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.page.Order;
import org.creditportal.sanctions.api.ImposeRestriction;
import org.creditportal.sanctions.api.PersonRestrictions;
import org.creditportal.sanctions.api.RestrictionCriteria;
import org.creditportal.sanctions.api.RestrictionNumber;
import org.creditportal.sanctions.api.RestrictionReason;
import org.creditportal.sanctions.api.RestrictionState;
import org.creditportal.sanctions.api.SanctionsPermission;
import org.creditportal.sanctions.api.TakeRestrictionStep;
import org.creditportal.sanctions.api.TaskNumber;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.PageJson;
import org.creditportal.webkit.rest.RequestText;

/** Restrictions on persons for bureaus' own systems; the same rules hold as on the pages. */
@Path("v1/person-restrictions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PersonRestrictionResource {

    @Inject
    private PersonRestrictions restrictions;

    /** One page, the newest first: of the caller's bureau, or of all with masked names. */
    @GET
    @Needs(SanctionsPermission.SANCTIONS_VIEW)
    @Answers
    public PageJson<PersonRestrictionJson> list(
            @QueryParam("text") String text,
            @QueryParam("state") RestrictionState state,
            @QueryParam("everywhere") @DefaultValue("false") boolean everywhere,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return PageJson.of(
                restrictions.search(new RestrictionCriteria(text, state, everywhere, Order.USUAL, page, size)),
                PersonRestrictionJson::new);
    }

    @GET
    @Needs(SanctionsPermission.SANCTIONS_VIEW)
    @Path("{number}")
    @Answers(problems = 404)
    public PersonRestrictionJson read(@PathParam("number") String number) {
        return new PersonRestrictionJson(restrictions.require(new RestrictionNumber(number)));
    }

    /** Whom the bureau of a task may restrict. */
    @GET
    @Needs(SanctionsPermission.SANCTIONS_IMPLEMENT)
    @Path("tasks/{task}/persons")
    @Answers(problems = 404)
    public List<PersonJson> persons(@PathParam("task") String task) {
        return restrictions.findPersons(new TaskNumber(task)).stream()
                .map(PersonJson::new)
                .toList();
    }

    @POST
    @Needs(SanctionsPermission.SANCTIONS_IMPLEMENT)
    @Answers(problems = {400, 404, 409, 415, 422})
    public PersonRestrictionJson impose(
            @HeaderParam(IdempotencyKey.HEADER) String key, SanctionRequest.Restriction body) {
        RestrictionNumber imposed = restrictions.impose(new ImposeRestriction(
                new TaskNumber(RequestText.required("task", body.task, text -> text)),
                RequestText.required("relation", body.relation, Long::parseLong),
                RequestText.required("ground", body.ground, RestrictionReason::valueOf),
                RequestText.day("until", body.until),
                body.reason,
                token(key)));
        return read(imposed.value());
    }

    /** Asks for early lifting. */
    @POST
    @Needs(SanctionsPermission.SANCTIONS_IMPLEMENT)
    @Path("{number}/lifting")
    @Answers(problems = {400, 404, 409, 415, 422})
    public PersonRestrictionJson ask(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            SanctionRequest.Step body) {
        restrictions.ask(step(number, key, body, RestrictionState.LIFTING_ASKED));
        return read(number);
    }

    /** Another officer lifts it or lets it hold. */
    @POST
    @Needs(SanctionsPermission.SANCTIONS_REVIEW)
    @Path("{number}/decision")
    @Answers(problems = {400, 404, 409, 415, 422})
    public PersonRestrictionJson decide(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            SanctionRequest.CaseDecision body) {
        boolean lifted = RequestText.decided("approve", body.approve);
        restrictions.decide(step(number, key, body, lifted ? RestrictionState.LIFTED : RestrictionState.IMPOSED));
        return read(number);
    }

    private TakeRestrictionStep step(String number, String key, SanctionRequest.Step body, RestrictionState next) {
        RestrictionNumber restriction = new RestrictionNumber(number);
        long version = body.version == null ? restrictions.require(restriction).version() : body.version;
        return new TakeRestrictionStep(restriction, version, next, body.reason, token(key));
    }

    private static CommandToken token(String key) {
        return new CommandToken(IdempotencyKey.numberOrNext("person-restrictions", key));
    }
}
