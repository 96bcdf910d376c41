package org.creditportal.site.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.page.Page;
import org.creditportal.site.api.TypicalCase;
import org.creditportal.site.api.TypicalCases;
import org.creditportal.webkit.search.Pager;

/** {@code /typical-cases}: the typical cases of today, the newest first. */
@Named
@RequestScoped
public class PublicTypicalCaseListView {

    private static final int ROWS = 20;
    private static final int LAST_PAGE = 1_000_000;
    private static final String PATH = "/typical-cases";

    @Inject
    private TypicalCases typicalCases;

    @Inject
    private HttpServletRequest request;

    private Page<TypicalCase> page;

    @PostConstruct
    void search() {
        Parameters parameters = new Parameters(RequestParameters.of(request));
        page = typicalCases.search(parameters.number(Parameters.PAGE, 1, 1, LAST_PAGE), ROWS);
    }

    public List<TypicalCase> getRows() {
        return page.items();
    }

    public Pager getPager() {
        return new Pager(page, request.getContextPath() + PATH, Map.of());
    }

    /** Address of the same as open data. */
    public String getOpenData() {
        return request.getContextPath() + "/api/v1/typical-cases";
    }
}
