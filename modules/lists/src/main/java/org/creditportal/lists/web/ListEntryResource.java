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
import org.creditportal.casework.api.proposal.ChangeProposals;
import org.creditportal.casework.api.proposal.ProposalNumber;
import org.creditportal.casework.api.proposal.ProposeChange;
import org.creditportal.casework.api.step.ServiceWay;
import org.creditportal.kernel.tenant.TenantAddress;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.lists.api.AmendListing;
import org.creditportal.lists.api.BasisKey;
import org.creditportal.lists.api.CorrectEntry;
import org.creditportal.lists.api.DecideListing;
import org.creditportal.lists.api.EntryChange;
import org.creditportal.lists.api.EntryLookup;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.EntrySuspensions;
import org.creditportal.lists.api.KeepStatement;
import org.creditportal.lists.api.LeadEntry;
import org.creditportal.lists.api.ListingProcedure;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.ProposeListing;
import org.creditportal.lists.api.PublishListing;
import org.creditportal.lists.api.RemoveEntry;
import org.creditportal.lists.api.ResumeEntry;
import org.creditportal.lists.api.ServeDecision;
import org.creditportal.lists.api.ServeNotice;
import org.creditportal.lists.api.ServeRemoval;
import org.creditportal.lists.api.Service;
import org.creditportal.lists.api.SuspendEntry;
import org.creditportal.lists.api.WithdrawListing;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.MalformedJsonException;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.RequestText;

/** The procedure for bureaus' own systems; the same rules hold as on the pages. */
@Path("v1/list-entries")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ListEntryResource {

    @Inject
    private ListingProcedure procedure;

    @Inject
    private EntrySuspensions suspensions;

    @Inject
    private EntryLookup entries;

    @Inject
    private ChangeProposals proposals;

    @Inject
    private TenantDirectory tenants;

    @POST
    @Needs(ListsPermission.LISTS_PROPOSE)
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
    @Needs(ListsPermission.LISTS_VIEW)
    @Path("{number}")
    @Answers(problems = 404)
    public ListEntryJson read(@PathParam("number") String number) {
        return read(new EntryNumber(number));
    }

    @POST
    @Needs(ListsPermission.LISTS_DECIDE)
    @Path("{number}/decision")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson decide(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Decision body) {
        boolean approved = RequestText.decided("approve", body.approve);
        EntryNumber entry = new EntryNumber(number);
        procedure.decide(new DecideListing(entry, version(entry, body), approved, body.reason, token(key)));
        return read(entry);
    }

    @POST
    @Needs(ListsPermission.LISTS_PUBLISH)
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
    @Needs(ListsPermission.LISTS_PUBLISH)
    @Path("{number}/withdrawal")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson withdraw(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Withdrawal body) {
        EntryNumber entry = new EntryNumber(number);
        procedure.withdraw(
                new WithdrawListing(entry, version(entry, body), body.removal, body.document, body.reason, token(key)));
        return read(entry);
    }

    @POST
    @Needs(ListsPermission.LISTS_PROPOSE)
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
    @Needs(ListsPermission.LISTS_PROPOSE)
    @Path("{number}/statement")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson state(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Statement body) {
        EntryNumber entry = new EntryNumber(number);
        procedure.keepStatement(new KeepStatement(
                entry,
                version(entry, body),
                day(body.receivedOn, "receivedOn"),
                Boolean.TRUE.equals(body.waivesRest),
                body.words,
                token(key)));
        return read(entry);
    }

    @POST
    @Needs(ListsPermission.LISTS_PROPOSE)
    @Path("{number}/answer")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson answer(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Words body) {
        procedure.answer(lead(number, EntryState.ANSWERED, key, body));
        return read(number);
    }

    @POST
    @Needs(ListsPermission.LISTS_PROPOSE)
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
    @Needs(ListsPermission.LISTS_PROPOSE)
    @Path("{number}/amendment")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson amend(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Amendment body) {
        EntryNumber entry = new EntryNumber(number);
        procedure.amend(new AmendListing(
                entry,
                version(entry, body),
                body.recordNumbers,
                new BasisKey(body.basis),
                body.reason,
                body.facts,
                body.words,
                token(key)));
        return read(entry);
    }

    @POST
    @Needs(ListsPermission.LISTS_PROPOSE)
    @Path("{number}/proposal-withdrawal")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson withdrawProposal(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Words body) {
        procedure.withdrawProposal(lead(number, EntryState.CLOSED, key, body));
        return read(number);
    }

    @POST
    @Needs(ListsPermission.LISTS_PUBLISH)
    @Path("{number}/return")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson sendBack(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Words body) {
        procedure.turnBack(lead(number, EntryState.RETURNED, key, body));
        return read(number);
    }

    @POST
    @Needs(ListsPermission.LISTS_PUBLISH)
    @Path("{number}/closure")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson close(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Words body) {
        procedure.turnBack(lead(number, EntryState.CLOSED, key, body));
        return read(number);
    }

    @POST
    @Needs(ListsPermission.LISTS_PUBLISH)
    @Path("{number}/suspension")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson suspend(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Suspension body) {
        EntryNumber entry = new EntryNumber(number);
        suspensions.suspend(new SuspendEntry(entry, version(entry, body), body.document, body.words, token(key)));
        return read(entry);
    }

    @POST
    @Needs(ListsPermission.LISTS_PUBLISH)
    @Path("{number}/resumption")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson resume(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Suspension body) {
        EntryNumber entry = new EntryNumber(number);
        suspensions.resume(new ResumeEntry(entry, version(entry, body), body.document, body.words, token(key)));
        return read(entry);
    }

    /** Proposes it; a second officer decides at {@code v1/proposals}. */
    @POST
    @Needs(ListsPermission.LISTS_PROPOSE)
    @Path("{number}/correction")
    @Answers(problems = {400, 404, 409, 415, 422})
    public CorrectionJson correct(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Correction body) {
        EntryNumber entry = new EntryNumber(number);
        CorrectEntry command = new CorrectEntry(
                number,
                version(entry, body),
                RequestText.required("facts", body.facts, String::strip),
                RequestText.required("basis", body.basis, String::strip),
                day(body.until, "until"),
                body.document,
                body.reason);
        return proposed(CorrectEntry.KIND, command, key);
    }

    /** Proposes for the identifying bureau that it is taken off; a second officer decides at {@code v1/proposals}. */
    @POST
    @Needs(ListsPermission.LISTS_PROPOSE)
    @Path("{number}/removal")
    @Answers(problems = {400, 404, 409, 415, 422})
    public CorrectionJson remove(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Withdrawal body) {
        EntryNumber entry = new EntryNumber(number);
        RemoveEntry command = new RemoveEntry(number, version(entry, body), body.removal, body.document, body.reason);
        return proposed(RemoveEntry.KIND, command, key);
    }

    private CorrectionJson proposed(String kind, EntryChange command, String key) {
        ProposeChange proposal = new ProposeChange(kind, command, command.reason(), token(key));
        return new CorrectionJson(command.number(), proposals.propose(proposal));
    }

    @POST
    @Needs(ListsPermission.LISTS_PROPOSE)
    @Path("{number}/removal-service")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ListEntryJson serveRemoval(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Served body) {
        EntryNumber entry = new EntryNumber(number);
        procedure.serveRemoval(new ServeRemoval(entry, version(entry, body), service(body), token(key)));
        return read(entry);
    }

    /** A proposed correction or removal: of which entry, and under which number it is decided on; field names are the interface. */
    public static class CorrectionJson {

        public final String entry;
        public final String proposal;

        CorrectionJson(String entry, ProposalNumber proposal) {
            this.entry = entry;
            this.proposal = proposal.value();
        }
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
