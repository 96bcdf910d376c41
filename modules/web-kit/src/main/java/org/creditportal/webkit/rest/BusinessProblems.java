package org.creditportal.webkit.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.error.CollisionException;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.error.StaleVersionException;
import org.creditportal.kernel.error.UnavailableException;
import org.creditportal.webkit.error.ErrorTexts;
import org.creditportal.webkit.language.Languages;

/**
 * A broken rule as JSON: 404 for what does not exist, 409 for what others changed or are changing, 503 for what is away, else
 * 422; with code and words.
 */
@Provider
public class BusinessProblems implements ExceptionMapper<BusinessException> {

    private static final int UNPROCESSABLE = 422;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(BusinessException broken) {
        return Problem.of(status(broken), ErrorTexts.of(broken, Languages.of(request)), broken.key())
                .toResponse();
    }

    private static int status(BusinessException broken) {
        if (broken instanceof NotFoundException) {
            return Response.Status.NOT_FOUND.getStatusCode();
        }
        if (broken instanceof UnavailableException) {
            return Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
        }
        boolean others = broken instanceof StaleVersionException || broken instanceof CollisionException;
        return others ? Response.Status.CONFLICT.getStatusCode() : UNPROCESSABLE;
    }
}
