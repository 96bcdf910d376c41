package org.creditportal.webkit.rest;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;
import org.creditportal.kernel.error.KernelError;
import org.creditportal.webkit.door.RefusedBodyException;
import org.creditportal.webkit.error.AccessRefused;
import org.creditportal.webkit.error.ErrorTexts;
import org.creditportal.webkit.error.Failures;
import org.creditportal.webkit.language.Languages;

/** Everything else that a JSON interface throws: the status it names, 404 for what is not permitted, or a reference. */
@Provider
public class FailureProblems implements ExceptionMapper<Throwable> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        if (Failures.cause(failure, NotSupportedException.class) != null) {
            return told(Response.Status.UNSUPPORTED_MEDIA_TYPE, KernelError.MEDIA_TYPE_NOT_SUPPORTED);
        }
        MalformedJsonException malformed = Failures.cause(failure, MalformedJsonException.class);
        if (malformed != null) {
            return told(Response.Status.BAD_REQUEST, KernelError.MALFORMED_JSON, malformed.place());
        }
        RefusedBodyException body = Failures.cause(failure, RefusedBodyException.class);
        if (body != null) {
            return Problem.of(body.status(), null).toResponse();
        }
        WebApplicationException named = Failures.cause(failure, WebApplicationException.class);
        if (named != null) {
            return answered(named.getResponse());
        }
        if (Failures.isNotPermitted(failure)) {
            AccessRefused.tellIfOne(request, failure);
            return told(Response.Status.NOT_FOUND, KernelError.NOT_FOUND, "", "");
        }
        if (Failures.isUnavailable(failure)) {
            Failures.logUnavailable(request, failure);
            return told(Response.Status.SERVICE_UNAVAILABLE, KernelError.UNAVAILABLE);
        }
        if (Failures.cause(failure, OptimisticLockException.class) != null) {
            return told(Response.Status.CONFLICT, KernelError.STALE_VERSION, "", "", "");
        }
        if (Failures.isCollision(failure)) {
            return told(Response.Status.CONFLICT, KernelError.COLLISION);
        }
        ConstraintViolationException invalid = Failures.cause(failure, ConstraintViolationException.class);
        if (invalid != null) {
            String detail = invalid.getConstraintViolations().stream()
                    .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .sorted()
                    .collect(Collectors.joining("; "));
            return Problem.of(Response.Status.BAD_REQUEST.getStatusCode(), detail, null)
                    .toResponse();
        }
        return Problem.of(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), Failures.log(request, failure))
                .toResponse();
    }

    private Response told(Response.Status status, KernelError error, Object... arguments) {
        String words = ErrorTexts.of(error.key(), Languages.of(request), arguments);
        return Problem.of(status.getStatusCode(), words, error.key()).toResponse();
    }

    /** Keeps an answer that has a body or leads elsewhere; gives a bare error status its problem. */
    private static Response answered(Response response) {
        boolean bare = !response.hasEntity() && response.getStatus() >= Response.Status.BAD_REQUEST.getStatusCode();
        if (!bare) {
            return response;
        }
        return Response.fromResponse(response)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(response.getStatus(), null).json())
                .build();
    }
}
