package org.creditportal.webkit.number;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a business number leads that a page tells without knowing whose it is. */
@Named("kitNumbers")
@RequestScoped
public class NumberLinks {

    @Inject
    @Any
    private Instance<NumberSource> sources;

    @Inject
    private HttpServletRequest request;

    private final Map<String, String> known = new HashMap<>();

    /** Address of the page on what has the number; empty where there is none that the officer may see. */
    public String address(String number) {
        return known.computeIfAbsent(number, this::find);
    }

    private String find(String number) {
        List<NumberHit> hits = sources.stream()
                .flatMap(source -> source.find(number).stream())
                .distinct()
                .toList();
        return hits.size() == 1 ? request.getContextPath() + hits.get(0).address() : "";
    }
}
