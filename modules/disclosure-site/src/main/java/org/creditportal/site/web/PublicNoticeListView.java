package org.creditportal.site.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.creditportal.kernel.page.Page;
import org.creditportal.site.api.PublicNotice;
import org.creditportal.site.api.PublicNotices;
import org.creditportal.webkit.search.Pager;

/** {@code /notices}: the proposals to which anybody may object today. */
@Named
@RequestScoped
public class PublicNoticeListView {

    private static final int ROWS = 20;
    private static final int LAST_PAGE = 1_000_000;
    private static final String PATH = "/notices";

    @Inject
    private PublicNotices notices;

    @Inject
    private HttpServletRequest request;

    private Page<PublicNotice> page;

    @PostConstruct
    void search() {
        Parameters parameters = new Parameters(RequestParameters.of(request));
        page = notices.search(parameters.number(Parameters.PAGE, 1, 1, LAST_PAGE), ROWS);
    }

    public List<PublicNotice> getRows() {
        return page.items();
    }

    public Pager getPager() {
        return new Pager(page, request.getContextPath() + PATH, Map.of());
    }

    /** Address of the same as open data. */
    public String getOpenData() {
        return request.getContextPath() + "/api/v1/notices";
    }
}
