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
import org.creditportal.site.api.PublicNotice;
import org.creditportal.site.api.PublicNotices;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.PageLinks;

/** {@code GET /api/v1/notices?page=&size=}: the proposals to which anybody may object today, as open data. */
@Path("v1/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

    private static final int USUAL_SIZE = 20;
    private static final int LAST_PAGE = 1_000_000;
    private static final Set<String> PARAMETERS = Set.of(Parameters.PAGE, Parameters.SIZE);

    @Inject
    private PublicNotices notices;

    /** One page of public notices, or 400 with all that is wrong with the parameters. */
    @GET
    @Answers(
            pageOf = NoticeJson.class,
            problems = 400,
            query = {Parameters.PAGE, Parameters.SIZE})
    public Response notices(@Context UriInfo address) {
        Parameters parameters = new Parameters(address.getQueryParameters());
        parameters.allowOnly(PARAMETERS);
        int page = parameters.number(Parameters.PAGE, 1, 1, LAST_PAGE);
        int size = parameters.number(Parameters.SIZE, USUAL_SIZE, 1, PublicNotices.LARGEST_PAGE);
        if (!parameters.faults().isEmpty()) {
            return EntriesResource.refusal(parameters.faults());
        }
        Page<PublicNotice> found = notices.search(page, size);
        String json = EntriesResource.json(
                        found, notice -> NoticeJson.of(notice).toJson())
                .toString();
        return new PageLinks(address.getRequestUri())
                .tell(EntriesResource.answer(json), found.page(), found.pages())
                .build();
    }

    /** One public notice of today. */
    @GET
    @Path("{number}")
    @Answers(body = NoticeJson.class, problems = 404)
    public Response notice(@PathParam("number") String number) {
        return EntriesResource.answer(
                        NoticeJson.of(notices.require(number)).toJson().toString())
                .build();
    }
}
