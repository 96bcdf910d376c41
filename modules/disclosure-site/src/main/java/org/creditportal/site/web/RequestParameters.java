package org.creditportal.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parameters of a servlet request in the form that {@link Parameters} reads. */
final class RequestParameters {

    private RequestParameters() {}

    static Map<String, List<String>> of(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue())));
    }
}
