package org.creditportal.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.creditportal.kernel.page.Page;
import org.creditportal.site.api.TypicalCase;
import org.creditportal.site.api.TypicalCases;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.PageLinks;

/** {@code GET /api/v1/typical-cases?page=&size=}: the typical cases that are published today, as open data. */
@Path("v1/typical-cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TypicalCasesResource {

    private static final int USUAL_SIZE = 20;
    private static final int LAST_PAGE = 1_000_000;
    private static final Set<String> PARAMETERS = Set.of(Parameters.PAGE, Parameters.SIZE);

    @Inject
    private TypicalCases typicalCases;

    /** One page of typical cases, or 400 with all that is wrong with the parameters. */
    @GET
    @Answers(
            pageOf = TypicalCaseJson.class,
            problems = 400,
            query = {Parameters.PAGE, Parameters.SIZE})
    public Response typicalCases(@Context UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        parameters.allowOnly(PARAMETERS);
        int page = parameters.number(Parameters.PAGE, 1, 1, LAST_PAGE);
        int size = parameters.number(Parameters.SIZE, USUAL_SIZE, 1, TypicalCases.LARGEST_PAGE);
        if (!parameters.faults().isEmpty()) {
            return EntriesResource.refusal(parameters.faults());
        }
        Page<TypicalCase> found = typicalCases.search(page, size);
        String json = EntriesResource.json(
                        found, typical -> TypicalCaseJson.of(typical).toJson())
                .toString();
        return new PageLinks(address.getRequestUri())
                .tell(EntriesResource.answer(json), found.page(), found.pages())
                .build();
    }

    /** One typical case that is published today. */
    @GET
    @Path("{number}")
    @Answers(body = TypicalCaseJson.class, problems = 404)
    public Response typicalCase(@PathParam("number") String number) {
        return EntriesResource.answer(TypicalCaseJson.of(typicalCases.require(number))
                        .toJson()
                        .toString())
                .build();
    }
}
