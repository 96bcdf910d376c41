package org.creditportal.portal.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.creditportal.files.error.FilesError;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.request.RequestPath;
import org.creditportal.kernel.tenant.Rate;
import org.creditportal.kernel.tenant.Rates;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.records.api.PublishedCodes;
import org.creditportal.webkit.door.Bodies;
import org.creditportal.webkit.door.FileAddress;
import org.creditportal.webkit.door.RateLimits;
import org.creditportal.webkit.door.Refusal;
import org.creditportal.webkit.door.RefusedBodyException;
import org.creditportal.webkit.error.AccessRefused;
import org.creditportal.webkit.error.ErrorTexts;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.rest.Problem;

/**
 * Serves who is known: as often as the tenant's rates allow, and with bodies that are as large, as fast and as many as their
 * address takes. Forms are read here, whole, before a page asks for a parameter, so that the server never reads one by itself;
 * files only at a {@link FileAddress} and by whom it lets in.
 */
public class BodyFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MEBIBYTE = 1024L * 1024;

    /** The largest form without files, and what a form may add to its file. */
    private static final long FORM = 2 * MEBIBYTE;

    private static final long JSON = MEBIBYTE;

    /** Of the server's 200 threads. */
    private static final int MOST = 120;

    private static final int MOST_OF_ONE = 32;
    private static final Duration SOON = Duration.ofSeconds(5);

    @Inject
    private transient TenantDirectory tenants;

    @Inject
    private transient CurrentOfficer currentOfficer;

    @Inject
    private transient RateLimits limits;

    @Inject
    @Any
    private transient Instance<FileAddress> fileAddresses;

    private final transient BodyPlaces places = new BodyPlaces(MOST_OF_ONE, MOST);

    /** What a start before this one left behind when it was killed. */
    @Override
    public void init() throws ServletException {
        try {
            Upload.delete(uploads());
        } catch (IOException failure) {
            throw new ServletException(failure);
        }
    }

    private Path uploads() {
        return ((File) getServletContext().getAttribute(ServletContext.TEMPDIR))
                .toPath()
                .resolve("uploads");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Refusal> tooMany = tooMany(request);
        if (tooMany.isPresent()) {
            tooMany.get().send(request, response);
            return;
        }
        if (!Bodies.isSent(request)) {
            chain.doFilter(request, response);
            return;
        }
        String sender = tenants.current().id() + " " + name(request);
        if (!places.take(sender)) {
            Refusal.tooMany(SOON).send(request, response);
            return;
        }
        try {
            serve(request, response, chain);
        } finally {
            places.leave(sender);
        }
    }

    private Optional<Refusal> tooMany(HttpServletRequest request) {
        if (request.getUserPrincipal() == null) {
            return Optional.empty();
        }
        TenantDefinition tenant = tenants.current();
        Rates rates = tenant.rates();
        Rate rate = isInterface(request) ? rates.clients() : rates.officers();
        return limits.count(tenant.id(), isInterface(request) ? "CLIENT" : "OFFICER", name(request), rate);
    }

    private static String name(HttpServletRequest request) {
        return request.getUserPrincipal() == null
                ? "nobody"
                : request.getUserPrincipal().getName();
    }

    private static boolean isInterface(HttpServletRequest request) {
        return RequestPath.of(request).startsWith("/api/");
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<FileAddress> files = fileAddress(request);
        if (isInterface(request)) {
            serveInterface(request, response, chain, files.map(FileAddress::largest));
            return;
        }
        String type =
                request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        if (type.startsWith("application/x-www-form-urlencoded")) {
            serveForm(request, response, chain);
        } else if (type.startsWith("multipart/form-data") && files.isPresent()) {
            serveFiles(request, response, chain, files.get());
        } else {
            Refusal.of(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE).send(request, response);
        }
    }

    private Optional<FileAddress> fileAddress(HttpServletRequest request) {
        String path = RequestPath.of(request);
        return fileAddresses.stream()
                .filter(address -> address.path().equals(path))
                .findFirst();
    }

    /** Systems may send a file without telling its length; then it is counted while it comes. */
    private static void serveInterface(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Optional<Long> largestFile)
            throws IOException, ServletException {
        long limit = largestFile.orElse(JSON);
        if (request.getContentLengthLong() <= limit) {
            chain.doFilter(new PacedRequest(request, new BodyPace(limit, System::nanoTime)), response);
        } else if (largestFile.isPresent()) {
            refuseFile(request, response, limit);
        } else {
            Refusal.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE).send(request, response);
        }
    }

    private static void refuseFile(HttpServletRequest request, HttpServletResponse response, long limit)
            throws IOException {
        String key = FilesError.TOO_LARGE.key();
        String words = ErrorTexts.of(key, Languages.of(request), Math.max(1, limit / MEBIBYTE));
        response.setHeader("Connection", "close");
        Problem.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, words, PublishedCodes.of(key))
                .write(response);
    }

    private static void serveForm(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > FORM) {
            Refusal.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE).send(request, response);
            return;
        }
        FormRequest form;
        try {
            form = FormRequest.read(request, new BodyPace(FORM, System::nanoTime));
        } catch (RefusedBodyException refused) {
            Refusal.of(refused.status()).send(request, response);
            return;
        } catch (IllegalArgumentException malformed) {
            Refusal.of(HttpServletResponse.SC_BAD_REQUEST).send(request, response);
            return;
        }
        chain.doFilter(form, response);
    }

    private void serveFiles(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, FileAddress address)
            throws IOException, ServletException {
        Optional<Refusal> refusal = refusal(request, address);
        if (refusal.isPresent()) {
            refusal.get().send(request, response);
            return;
        }
        try (Upload upload = Upload.into(uploads())) {
            FormRequest form;
            try {
                form = upload.read(request, new BodyPace(address.largest() + FORM, System::nanoTime));
            } catch (IOException | IllegalArgumentException malformed) {
                Refusal.of(status(malformed)).send(request, response);
                return;
            }
            chain.doFilter(form, response);
        }
    }

    private Optional<Refusal> refusal(HttpServletRequest request, FileAddress address) {
        if (currentOfficer
                .find()
                .filter(officer -> officer.may(address.permission()))
                .isEmpty()) {
            AccessRefused.tell(request, "file");
            return Optional.of(Refusal.of(HttpServletResponse.SC_FORBIDDEN));
        }
        if (request.getContentLengthLong() < 0) {
            return Optional.of(Refusal.of(HttpServletResponse.SC_LENGTH_REQUIRED));
        }
        return request.getContentLengthLong() > address.largest() + FORM
                ? Optional.of(Refusal.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE))
                : Optional.empty();
    }

    private static int status(Exception malformed) {
        Throwable cause = malformed;
        while (cause != null && !(cause instanceof RefusedBodyException)) {
            cause = cause.getCause();
        }
        if (cause instanceof RefusedBodyException refused) {
            return refused.status();
        }
        return malformed instanceof FileUploadException || malformed instanceof IllegalArgumentException
                ? HttpServletResponse.SC_BAD_REQUEST
                : HttpServletResponse.SC_REQUEST_TIMEOUT;
    }
}
