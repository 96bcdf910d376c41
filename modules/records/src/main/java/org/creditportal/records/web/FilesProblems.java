package org.creditportal.records.web;

import jakarta.enterprise.context.Dependent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
import org.creditportal.records.api.PublishedCodes;
import org.creditportal.webkit.error.ErrorTexts;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.rest.Problem;

/** Refused files as HTTP knows them: 413 for too large, else 422. */
@Dependent
@Provider
public class FilesProblems implements ExceptionMapper<FilesException> {

    private static final int UNPROCESSABLE = 422;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(FilesException refused) {
        return Problem.of(
                        status(refused.key()),
                        ErrorTexts.of(refused, Languages.of(request)),
                        PublishedCodes.of(refused.key()))
                .toResponse();
    }

    static int status(String key) {
        return key.equals(FilesError.TOO_LARGE.key())
                ? Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode()
                : UNPROCESSABLE;
    }
}
