package org.creditportal.records.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.creditportal.records.api.batch.BatchNumber;
import org.creditportal.records.api.record.RecordCriteria;
import org.creditportal.records.api.record.RecordLookup;
import org.creditportal.records.api.record.RecordSort;

/** Records of the caller's bureau; the latest decision first. */
@Path("v1/records")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecordResource {

    @Inject
    private RecordLookup records;

    @GET
    public RecordJson.Records search(
            @QueryParam("q") String text,
            @QueryParam("batch") String batch,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        BatchNumber from = batch == null || batch.isBlank() ? null : new BatchNumber(batch);
        return RecordJson.of(records.search(
                new RecordCriteria(text, from, null, null, null, RecordSort.DECIDED_ON, false, page, size)));
    }
}
