package org.creditportal.lists.web;

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
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.page.Order;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.ResumeEntry;
import org.creditportal.lists.api.SuspendEntry;
import org.creditportal.lists.api.received.ReceivedCriteria;
import org.creditportal.lists.api.received.ReceivedEntryLookup;
import org.creditportal.lists.api.received.ReceivedSuspensions;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.PageJson;

/** Entries that others decided; the credit office suspends and resumes them, by the same rules as on the page. */
@Path("v1/received-entries")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReceivedEntryResource {

    private static final int LARGEST = 100;

    @Inject
    private ReceivedEntryLookup entries;

    @Inject
    private ReceivedSuspensions suspensions;

    /** @param text a name, code, document number or number of an entry */
    @GET
    @Needs(ListsPermission.LISTS_VIEW)
    @Answers(problems = 422)
    public PageJson<ReceivedEntryRowJson> list(
            @QueryParam("source") String source,
            @QueryParam("text") String text,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        ReceivedCriteria asked = new ReceivedCriteria(
                source, null, text, Order.USUAL, Math.max(1, page), Math.max(1, Math.min(LARGEST, size)));
        return PageJson.of(entries.search(asked), ReceivedEntryRowJson::new);
    }

    @GET
    @Needs(ListsPermission.LISTS_VIEW)
    @Path("{number}")
    @Answers(problems = 404)
    public ReceivedEntryJson read(@PathParam("number") String number) {
        return new ReceivedEntryJson(entries.require(new EntryNumber(number)));
    }

    @POST
    @Needs(ListsPermission.LISTS_PUBLISH)
    @Path("{number}/suspension")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ReceivedEntryJson suspend(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Suspension body) {
        EntryNumber entry = new EntryNumber(number);
        suspensions.suspend(new SuspendEntry(entry, version(entry, body), body.document, body.words, token(key)));
        return read(number);
    }

    @POST
    @Needs(ListsPermission.LISTS_PUBLISH)
    @Path("{number}/resumption")
    @Answers(problems = {400, 404, 409, 415, 422})
    public ReceivedEntryJson resume(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ListRequest.Suspension body) {
        EntryNumber entry = new EntryNumber(number);
        suspensions.resume(new ResumeEntry(entry, version(entry, body), body.document, body.words, token(key)));
        return read(number);
    }

    private static CommandToken token(String key) {
        return new CommandToken(IdempotencyKey.numberOrNext("received-entries", key));
    }

    private long version(EntryNumber number, ListRequest.Step step) {
        return step.version == null ? entries.require(number).version() : step.version;
    }
}
