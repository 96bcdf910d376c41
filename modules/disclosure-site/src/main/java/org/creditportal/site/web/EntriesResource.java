package org.creditportal.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.kernel.page.Page;
import org.creditportal.site.api.EntryCriteria;
import org.creditportal.site.api.KeptAnswers;
import org.creditportal.site.api.PublishedEntries;
import org.creditportal.site.api.PublishedEntry;
import org.creditportal.site.api.PublishedState;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.JsonParts;
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

    @Inject
    private KeptAnswers kept;

    private record Asked(EntryCriteria criteria, int page, int size) {}

    private record Told(String json, int page, int pages) {}

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
        Told told = told(new Asked(criteria, page, size));
        return new PageLinks(address.getRequestUri())
                .tell(answer(told.json()), told.page(), told.pages())
                .build();
    }

    /** Whether a search by these parameters finds here what it finds on the page. */
    static boolean knows(Set<String> searched) {
        return PARAMETERS.containsAll(searched);
    }

    private Told told(Asked asked) {
        PublishedState now = entries.state();
        return (Told) kept.find(asked, now).orElseGet(() -> {
            Page<PublishedEntry> found = entries.search(asked.criteria(), asked.page(), asked.size());
            JsonObject json = json(found, entry -> EntryJson.of(entry).toJson());
            Told told = new Told(json.toString(), found.page(), found.pages());
            kept.keep(asked, now, told, told.json().length() * Character.BYTES);
            return told;
        });
    }

    /** One entry in force today. */
    @GET
    @Path("{number}")
    @Answers(body = EntryJson.class, problems = 404)
    public Response entry(@PathParam("number") String number) {
        return answer(EntryJson.of(entries.require(number)).toJson().toString()).build();
    }

    static Response.ResponseBuilder answer(String json) {
        return Response.ok(json, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
    }

    static Response refusal(List<Fault> faults) {
        String detail = faults.stream()
                .map(fault -> fault.text(Locale.ENGLISH))
                .distinct()
                .collect(Collectors.joining(" "));
        return Problem.of(Response.Status.BAD_REQUEST.getStatusCode(), detail, null)
                .toResponse();
    }

    static <T> JsonObject json(Page<T> page, Function<T, JsonObject> item) {
        JsonArrayBuilder items = JsonParts.array();
        page.items().forEach(one -> items.add(item.apply(one)));
        return JsonParts.object()
                .add("total", page.total())
                .add("page", page.page())
                .add("size", page.size())
                .add("items", items)
                .build();
    }
}
