package org.creditportal.lists.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.creditportal.kernel.tenant.TenantAddress;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.lists.api.BasisKey;
import org.creditportal.lists.api.DecideListing;
import org.creditportal.lists.api.EntryLookup;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.ListingProcedure;
import org.creditportal.lists.api.ProposeListing;
import org.creditportal.lists.api.PublishListing;
import org.creditportal.lists.api.WithdrawListing;
import org.creditportal.webkit.rest.Answers;
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
    public Response propose(ListRequest.Proposal body) {
        List<String> records = body.recordNumber == null ? List.of() : List.of(body.recordNumber);
        EntryNumber number =
                procedure.propose(new ProposeListing(records, body.listType, new BasisKey(body.basis), body.facts));
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
    public ListEntryJson decide(@PathParam("number") String number, ListRequest.Decision body) {
        if (body.approve == null) {
            throw new MalformedJsonException("approve");
        }
        EntryNumber entry = new EntryNumber(number);
        procedure.decide(new DecideListing(entry, version(entry, body), body.approve, body.reason));
        return read(entry);
    }

    @POST
    @Path("{number}/publication")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson publish(@PathParam("number") String number, ListRequest.Publication body) {
        EntryNumber entry = new EntryNumber(number);
        procedure.publish(new PublishListing(entry, version(entry, body), day(body.until)));
        return read(entry);
    }

    @POST
    @Path("{number}/withdrawal")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson withdraw(@PathParam("number") String number, ListRequest.Withdrawal body) {
        EntryNumber entry = new EntryNumber(number);
        procedure.withdraw(new WithdrawListing(entry, version(entry, body), body.reason));
        return read(entry);
    }

    private ListEntryJson read(EntryNumber number) {
        return new ListEntryJson(entries.require(number));
    }

    private long version(EntryNumber number, ListRequest.Step step) {
        return step.version == null ? entries.require(number).version() : step.version;
    }

    /** From the tenant's file, never from the Host header as it was sent. */
    private URI address(EntryNumber number) {
        return URI.create(TenantAddress.of(tenants.current()).officeUrl() + "/api/v1/list-entries/" + number);
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new MalformedJsonException("until");
        }
    }
}
