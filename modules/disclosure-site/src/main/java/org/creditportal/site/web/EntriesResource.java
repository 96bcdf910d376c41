package org.creditportal.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.kernel.page.Page;
import org.creditportal.site.api.EntryCriteria;
import org.creditportal.site.api.PublishedEntries;
import org.creditportal.site.api.PublishedEntry;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.PageLinks;
import org.creditportal.webkit.rest.Problem;

/**
 * {@code GET /api/v1/entries?list=&q=&page=&size=}: the entries in force today, as open data in the official language.
 * {@code list} is a colour ({@code RED}, {@code BLACK}, {@code WATCH}) or the id of one list.
 */
@Path("v1/entries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EntriesResource {

    private static final int USUAL_SIZE = 20;
    private static final int LAST_PAGE = 1_000_000;
    private static final Set<String> PARAMETERS =
            Set.of(Parameters.LIST, Parameters.TEXT, Parameters.PAGE, Parameters.SIZE);

    @Inject
    private PublishedEntries entries;

    /** One page of entries, or 400 with all that is wrong with the parameters. */
    @GET
    @Answers(
            pageOf = EntryJson.class,
            problems = 400,
            query = {Parameters.LIST, Parameters.TEXT, Parameters.PAGE, Parameters.SIZE})
    public Response entries(@Context UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        parameters.allowOnly(PARAMETERS);
        EntryCriteria criteria = parameters.criteria(entries);
        int page = parameters.number(Parameters.PAGE, 1, 1, LAST_PAGE);
        int size = parameters.number(Parameters.SIZE, USUAL_SIZE, 1, PublishedEntries.LARGEST_PAGE);
        if (!parameters.faults().isEmpty()) {
            return refusal(parameters.faults());
        }
        Page<PublishedEntry> found = entries.search(criteria, page, size);
        return new PageLinks(address.getRequestUri())
                .tell(answer(json(found)), found.page(), found.pages())
                .build();
    }

    /** One entry in force today. */
    @GET
    @Path("{number}")
    @Answers(body = EntryJson.class, problems = 404)
    public Response entry(@PathParam("number") String number) {
        return answer(EntryJson.of(entries.require(number)).toJson()).build();
    }

    private static Response.ResponseBuilder answer(JsonObject json) {
        return Response.ok(json.toString(), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
    }

    private static Response refusal(List<Fault> faults) {
        String detail = faults.stream()
                .map(fault -> fault.text(Locale.ENGLISH))
                .distinct()
                .collect(Collectors.joining(" "));
        return Problem.of(Response.Status.BAD_REQUEST.getStatusCode(), detail, null)
                .toResponse();
    }

    static JsonObject json(Page<PublishedEntry> page) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.items().forEach(entry -> items.add(EntryJson.of(entry).toJson()));
        return Json.createObjectBuilder()
                .add("total", page.total())
                .add("page", page.page())
                .add("size", page.size())
                .add("items", items)
                .build();
    }
}
