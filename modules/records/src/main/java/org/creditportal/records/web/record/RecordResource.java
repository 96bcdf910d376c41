package org.creditportal.records.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.record.RecordCursor;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordPage;
import org.creditportal.records.api.record.RecordSlice;
import org.creditportal.records.api.record.RecordSort;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.Needs;
import org.creditportal.webkit.rest.PageLinks;

/** Records of the caller's bureau; the latest decision first unless asked otherwise. */
@Path("v1/records")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecordResource {

    private static final int LARGEST_PAGE = 200;

    @Inject
    private RecordLookup records;

    @Inject
    private LegalDate legalDate;

    @GET
    @Needs(RecordsPermission.RECORDS_VIEW)
    @Answers(
            body = RecordJson.Records.class,
            problems = {400, 422})
    public Response search(
            @Context UriInfo address,
            @BeanParam RecordQuery query,
            @QueryParam("sort") @DefaultValue("DECIDED_ON") RecordSort sort,
            @QueryParam("ascending") boolean ascending,
            @QueryParam("after") String after,
            @QueryParam("before") String before,
            @QueryParam("size") @DefaultValue("20") int size) {
        RecordSlice slice = new RecordSlice(
                sort, ascending, RecordCursor.of(after), RecordCursor.of(before), Math.min(LARGEST_PAGE, size));
        RecordPage found = records.search(query.toCriteria(), slice);
        return new PageLinks(address.getRequestUri())
                .tellPlaces(Response.ok(RecordJson.of(found)), found.next(), found.previous())
                .build();
    }

    /** One record that the caller may see; opening a natural person's is audited as on its page. */
    @GET
    @Needs(RecordsPermission.RECORDS_VIEW)
    @Path("{number}")
    @Answers(problems = 404)
    public RecordJson read(@PathParam("number") String number) {
        return RecordJson.of(records.require(new RecordNumber(number)), legalDate.today());
    }
}
