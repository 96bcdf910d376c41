package org.creditportal.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import org.creditportal.webkit.rest.Problem;

/**
 * {@code GET /api/v1/entries?list=&q=&page=&size=}: the entries in force today, as open data in the official language.
 * {@code list} is a colour ({@code RED}, {@code BLACK}, {@code WATCH}) or the id of one list.
 */
@Path("v1/entries")
@RequestScoped
public class EntriesResource {

    private static final int USUAL_SIZE = 20;
    private static final int LAST_PAGE = 1_000_000;
    private static final Set<String> PARAMETERS =
            Set.of(Parameters.LIST, Parameters.TEXT, Parameters.PAGE, Parameters.SIZE);

    @Inject
    private PublishedEntries entries;

    /** One page of entries, or 400 with all that is wrong with the parameters. */
    @GET
    public Response entries(@Context UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        parameters.allowOnly(PARAMETERS);
        EntryCriteria criteria = parameters.criteria(entries);
        int page = parameters.number(Parameters.PAGE, 1, 1, LAST_PAGE);
        int size = parameters.number(Parameters.SIZE, USUAL_SIZE, 1, PublishedEntries.LARGEST_PAGE);
        if (!parameters.faults().isEmpty()) {
            return refusal(parameters.faults());
        }
        return Response.ok(
                        json(entries.search(criteria, page, size)).toString(),
                        MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .build();
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
        page.items().forEach(entry -> items.add(json(entry)));
        return Json.createObjectBuilder()
                .add("total", page.total())
                .add("page", page.page())
                .add("size", page.size())
                .add("items", items)
                .build();
    }

    private static JsonObjectBuilder json(PublishedEntry entry) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        add(json, "number", entry.number());
        add(json, "subjectName", entry.subjectName());
        add(json, "subjectMark", entry.subjectMark());
        add(json, "subjectCode", entry.subjectCode());
        add(json, "listType", entry.listType());
        add(json, "authority", entry.authority().zh());
        add(json, "basis", entry.basis());
        add(json, "publishedOn", entry.publishedOn());
        add(json, "publishedUntil", entry.publishedUntil());
        return json;
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value == null) {
            json.add(name, JsonValue.NULL);
        } else {
            json.add(name, value.toString());
        }
    }
}
