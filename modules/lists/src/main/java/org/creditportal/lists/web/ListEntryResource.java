package org.creditportal.lists.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.tenant.TenantAddress;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.lists.api.BasisKey;
import org.creditportal.lists.api.DecideListing;
import org.creditportal.lists.api.EntryLookup;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.LeadEntry;
import org.creditportal.lists.api.ListingProcedure;
import org.creditportal.lists.api.ProposeListing;
import org.creditportal.lists.api.PublishListing;
import org.creditportal.lists.api.ServeDecision;
import org.creditportal.lists.api.ServeNotice;
import org.creditportal.lists.api.Service;
import org.creditportal.lists.api.ServiceWay;
import org.creditportal.lists.api.WithdrawListing;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.MalformedJsonException;

/** The procedure for bureaus' own systems; the same rules hold as on the pages. */
@Path("v1/list-entries")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ListEntryResource {

    @Inject
    private ListingProcedure procedure;

    @Inject
    private EntryLookup entries;

    @Inject
    private TenantDirectory tenants;

    @POST
    @Answers(
            status = 201,
            body = ListEntryJson.class,
            problems = {400, 404, 409, 415, 422})
    public Response propose(@HeaderParam(IdempotencyKey.HEADER) String key, ListRequest.Proposal body) {
        List<String> records = body.recordNumber == null ? List.of() : List.of(body.recordNumber);
        EntryNumber number = procedure.propose(new ProposeListing(
                records, body.listType, new BasisKey(body.basis), body.reason, body.facts, token(key)));
        return Response.created(address(number)).entity(read(number)).build();
    }

    @GET
    @Path("{number}")
    @Answers(problems = 404)
    public ListEntryJson read(@PathParam("number") String number) {
        return read(new EntryNumber(number));
    }

    @POST
    @Path("{number}/decision")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson decide(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Decision body) {
        if (body.approve == null) {
            throw new MalformedJsonException("approve");
        }
        EntryNumber entry = new EntryNumber(number);
        procedure.decide(new DecideListing(entry, version(entry, body), body.approve, body.reason, token(key)));
        return read(entry);
    }

    @POST
    @Path("{number}/publication")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson publish(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Publication body) {
        EntryNumber entry = new EntryNumber(number);
        procedure.publish(new PublishListing(entry, version(entry, body), day(body.until, "until"), token(key)));
        return read(entry);
    }

    @POST
    @Path("{number}/withdrawal")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson withdraw(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Withdrawal body) {
        EntryNumber entry = new EntryNumber(number);
        procedure.withdraw(new WithdrawListing(entry, version(entry, body), body.removal, body.reason, token(key)));
        return read(entry);
    }

    @POST
    @Path("{number}/notice")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson giveNotice(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Served body) {
        EntryNumber entry = new EntryNumber(number);
        procedure.giveNotice(new ServeNotice(entry, version(entry, body), service(body), token(key)));
        return read(entry);
    }

    @POST
    @Path("{number}/statement")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson state(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Words body) {
        procedure.hear(lead(number, EntryState.STATED, key, body));
        return read(number);
    }

    @POST
    @Path("{number}/answer")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson answer(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Words body) {
        procedure.hear(lead(number, EntryState.ANSWERED, key, body));
        return read(number);
    }

    @POST
    @Path("{number}/service")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson serve(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Served body) {
        EntryNumber entry = new EntryNumber(number);
        procedure.serve(new ServeDecision(entry, version(entry, body), body.decision, service(body), token(key)));
        return read(entry);
    }

    @POST
    @Path("{number}/return")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson sendBack(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Words body) {
        procedure.turnBack(lead(number, EntryState.PROPOSED, key, body));
        return read(number);
    }

    @POST
    @Path("{number}/closure")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson close(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Words body) {
        procedure.turnBack(lead(number, EntryState.CLOSED, key, body));
        return read(number);
    }

    private LeadEntry lead(String number, EntryState next, String key, ListRequest.Words body) {
        EntryNumber entry = new EntryNumber(number);
        return new LeadEntry(entry, version(entry, body), next, body.words, token(key));
    }

    private static Service service(ListRequest.Served body) {
        LocalDate servedOn = day(body.servedOn, "servedOn");
        try {
            ServiceWay way = body.way == null ? null : ServiceWay.valueOf(body.way);
            return new Service(servedOn, way, body.proof);
        } catch (IllegalArgumentException unknown) {
            throw new MalformedJsonException("way");
        }
    }

    private ListEntryJson read(EntryNumber number) {
        return new ListEntryJson(entries.require(number));
    }

    private static CommandToken token(String key) {
        return new CommandToken(IdempotencyKey.numberOrNext("list-entries", key));
    }

    private long version(EntryNumber number, ListRequest.Step step) {
        return step.version == null ? entries.require(number).version() : step.version;
    }

    /** From the tenant's file, never from the Host header as it was sent. */
    private URI address(EntryNumber number) {
        return URI.create(TenantAddress.of(tenants.current()).officeUrl() + "/api/v1/list-entries/" + number);
    }

    private static LocalDate day(String text, String field) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new MalformedJsonException(field);
        }
    }
}
