package org.creditportal.checks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.checks.api.scoring.CreditScoreRow;
import org.creditportal.checks.api.scoring.ScoringModels;
import org.creditportal.kernel.page.Page;
import org.creditportal.webkit.search.AskedOrder;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;
import org.creditportal.webkit.web.PageFrame;

/** {@code /checks/credit-scores}: what subjects came to, by filters that live in the address. */
@Named
@RequestScoped
public class CreditScoreListView {

    private static final int ROWS = 20;

    @Inject
    private AskedOrder order;

    @Inject
    private ScoringModels models;

    @Inject
    private PageFrame frame;

    private String subject;
    private String model;
    private Integer page;
    private Page<CreditScoreRow> found = new Page<>(List.of(), 0, 1, ROWS);

    public void load() {
        found = search(page == null ? 1 : page, ROWS);
    }

    private Page<CreditScoreRow> search(int number, int size) {
        return models.searchScores(given(subject), given(model), order.get(), number, size);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public TablePage<CreditScoreRow> getTable() {
        SearchState asked = SearchState.of("credit-scores.xhtml")
                .with("subject", subject)
                .with("model", model)
                .sorted(order.get());
        return TablePage.of(found, asked, this::search);
    }

    public List<SelectItem> getModels() {
        return models.search().stream()
                .map(known -> new SelectItem(known.id(), known.name().text(frame.getLanguage())))
                .toList();
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getModel() {
        return model;
    }

    public void setModel(String model) {
        this.model = model;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
