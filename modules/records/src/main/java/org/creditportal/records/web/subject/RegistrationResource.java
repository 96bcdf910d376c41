package org.creditportal.records.web.subject;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.creditportal.records.api.RecordsPermission;
import org.creditportal.records.api.subject.RegistrationDelivery;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.Needs;

/** How organisations stand on the business register, delivered by the register's own system. */
@Path("v1/records/registrations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {

    @Inject
    private RegistrationDelivery registrations;

    /** All of them, or none where one is wrong. Sent again it changes nothing: who is told so already stays as he is. */
    @POST
    @Needs(RecordsPermission.SUBJECTS_MANAGE)
    @Answers(problems = {400, 409, 415, 422})
    public RegistrationsRequest.RegistrationsTaken tell(RegistrationsRequest body) {
        return new RegistrationsRequest.RegistrationsTaken(registrations.tell(body.toCommand()));
    }
}
