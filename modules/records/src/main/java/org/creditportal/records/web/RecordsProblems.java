package org.creditportal.records.web;

import jakarta.enterprise.context.Dependent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.webkit.error.ErrorTexts;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.rest.Problem;

/** Broken rules as HTTP knows them: 400 without a key or with a text that says nothing, 409 for a key used before, else 422. */
@Dependent
@Provider
public class RecordsProblems implements ExceptionMapper<RecordsException> {

    private static final int UNPROCESSABLE = 422;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(RecordsException refused) {
        return Problem.of(status(refused.key()), ErrorTexts.of(refused, Languages.of(request)), refused.key())
                .toResponse();
    }

    static int status(String key) {
        if (key.equals(RecordsError.IDEMPOTENCY_KEY_REQUIRED.key())
                || key.equals(RecordsError.TEXT_SAYS_NOTHING.key())) {
            return Response.Status.BAD_REQUEST.getStatusCode();
        }
        if (key.equals(RecordsError.IDEMPOTENCY_KEY_REUSED.key())) {
            return Response.Status.CONFLICT.getStatusCode();
        }
        return UNPROCESSABLE;
    }
}
