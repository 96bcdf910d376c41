package org.creditportal.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/** A form as a page sees it: read already, so that the server reads nothing more when a parameter is asked for. */
final class FormRequest extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters;
    private final List<Part> files;

    FormRequest(HttpServletRequest request, FormParameters parameters, List<Part> files) {
        super(request);
        this.parameters = Collections.unmodifiableMap(parameters.toMap());
        this.files = List.copyOf(files);
    }

    /** Reads a form without files. */
    static FormRequest read(HttpServletRequest request, BodyPace pace) throws IOException {
        byte[] body = new PacedBody(request.getInputStream(), pace).readAllBytes();
        FormParameters parameters = new FormParameters();
        parameters.addEncoded(request.getQueryString());
        parameters.addEncoded(new String(body, StandardCharsets.UTF_8));
        return new FormRequest(request, parameters, List.of());
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Collection<Part> getParts() {
        return files;
    }

    @Override
    public Part getPart(String name) {
        return files.stream()
                .filter(file -> file.getName().equals(name))
                .findFirst()
                .orElse(null);
    }
}
