package org.creditportal.lists.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.tenant.TenantAddress;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.received.EndMissing;
import org.creditportal.lists.api.received.ReadColumns;
import org.creditportal.lists.api.received.ReceiveList;
import org.creditportal.lists.api.received.ReceivedImportNumber;
import org.creditportal.lists.api.received.ReceivedLists;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.IdempotencyKey;
import org.creditportal.webkit.rest.MalformedJsonException;
import org.creditportal.webkit.rest.Needs;

/**
 * Lists that others decide, from the systems of the bureaus that mind them: the whole list as of a day, as on the page. It is taken
 * in in the background; what came of it is asked for afterwards.
 */
@Path("v1/received-lists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReceivedListResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Endings of the names of files that come without one; octets promise nothing. */
    private static final Map<String, String> ENDINGS =
            Map.of(CSV, ".csv", XLSX, ".xlsx", MediaType.APPLICATION_JSON, ".json");

    @Inject
    private ReceivedLists lists;

    @Inject
    private TenantDirectory tenants;

    @Context
    private HttpServletRequest request;

    /** Sources of the tenant's lists, with the day of which the latest delivery of each told. */
    @GET
    @Needs(ListsPermission.LISTS_VIEW)
    @Path("sources")
    public List<ReceivedSourceJson> sources() {
        return lists.findSources().stream().map(ReceivedSourceJson::new).toList();
    }

    /** @param shorter whether somebody has seen to it that much has really gone from the list */
    @POST
    @Needs(ListsPermission.LISTS_RECEIVE)
    @Consumes({CSV, XLSX, MediaType.APPLICATION_JSON, MediaType.APPLICATION_OCTET_STREAM})
    @Answers(
            status = 202,
            body = ReceivedListJson.class,
            problems = {400, 409, 413, 415, 422})
    public Response deliver(
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @HeaderParam("Content-Type") MediaType type,
            @QueryParam("source") String source,
            @QueryParam("asOf") String asOf,
            @QueryParam("fileName") String fileName,
            @QueryParam("shorter") @DefaultValue("false") boolean shorter,
            InputStream body) {
        CommandToken token = new CommandToken(IdempotencyKey.number("received-lists", key));
        String name = fileName == null || fileName.isBlank() ? source + "-" + asOf + ending(type) : fileName;
        ReceivedImportNumber number = lists.receive(new ReceiveList(source, day(asOf), name, shorter, token), body);
        return Response.accepted(read(number.value(), 1, 100))
                .location(address(number))
                .build();
    }

    private static String ending(MediaType type) {
        return type == null ? "" : ENDINGS.getOrDefault(type.getType() + "/" + type.getSubtype(), "");
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new MalformedJsonException("asOf");
        }
    }

    @GET
    @Needs(ListsPermission.LISTS_VIEW)
    @Path("{number}")
    @Answers(problems = 404)
    public ReceivedListJson read(
            @PathParam("number") String number,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("100") int size) {
        ReceivedImportNumber wanted = new ReceivedImportNumber(number);
        return ReceivedListJson.of(
                lists.require(wanted),
                lists.searchFaults(wanted, page, size),
                Texts.of("lists", Languages.of(request)));
    }

    /** Takes the delivery again, and ends all that it does not tell; what came of it is asked for afterwards. */
    @POST
    @Needs(ListsPermission.LISTS_RECEIVE)
    @Path("{number}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(
            status = 202,
            body = ReceivedListJson.class,
            problems = {400, 404, 409, 415, 422})
    public Response end(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ReceivedListEnding body) {
        CommandToken token = new CommandToken(IdempotencyKey.numberOrNext("received-lists", key));
        lists.endMissing(new EndMissing(new ReceivedImportNumber(number), body.reason, token));
        return Response.accepted(read(number, 1, 100)).build();
    }

    /** Has a held delivery taken in, its columns having been read; what came of it is asked for afterwards. */
    @POST
    @Needs(ListsPermission.LISTS_RECEIVE)
    @Path("{number}/columns")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(
            status = 202,
            body = ReceivedListJson.class,
            problems = {400, 404, 409, 415, 422})
    public Response readColumns(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            ReceivedListColumns body) {
        CommandToken token = new CommandToken(IdempotencyKey.numberOrNext("received-lists", key));
        List<String> columns = Objects.requireNonNullElse(body.columns, List.of());
        if (columns.stream().anyMatch(Objects::isNull)) {
            throw new MalformedJsonException("columns");
        }
        lists.readColumns(new ReadColumns(new ReceivedImportNumber(number), columns, token));
        return Response.accepted(read(number, 1, 100)).build();
    }

    private URI address(ReceivedImportNumber number) {
        return URI.create(TenantAddress.of(tenants.current()).officeUrl() + "/api/v1/received-lists/" + number);
    }
}
