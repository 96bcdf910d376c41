package org.creditportal.systemtests.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.creditportal.webkit.rest.Needs;

/** Stands for the modules above that will tell of disputes and repairs: officers reach it as they reach any of the office's interfaces. */
@Path("v1/fixture/records/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

    @Inject
    private Verification verification;

    @POST
    @Needs({})
    @Path("dispute")
    public void dispute(@PathParam("number") String number) {
        verification.dispute(number);
    }

    @POST
    @Needs({})
    @Path("stand")
    public void stand(@PathParam("number") String number) {
        verification.stand(number);
    }

    @POST
    @Needs({})
    @Path("repair")
    public void repair(@PathParam("number") String number) {
        verification.repair(number);
    }
}
