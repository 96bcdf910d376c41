package org.creditportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.creditportal.casework.api.work.DeskRow;
import org.creditportal.casework.api.work.DeskView;
import org.creditportal.casework.api.work.SignedQuery;
import org.creditportal.casework.api.work.SignedRow;
import org.creditportal.casework.api.work.SignedView;
import org.creditportal.casework.api.work.WorkDesk;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;

/** {@code /casework/desk}: what waits for the officer, by who has it, and what the officer began and did. */
@Named
@RequestScoped
public class DeskListView {

    @Inject
    private WorkDesk workDesk;

    @Inject
    private WorkTexts texts;

    @Inject
    private TenantDirectory tenants;

    private DeskTab tab = DeskTab.TASKS;
    private String text;
    private String bureau;
    private LocalDate from;
    private LocalDate until;
    private DeskView desk;
    private SignedView signed;

    public DeskView getDesk() {
        if (desk == null) {
            desk = workDesk.findDesk();
        }
        return desk;
    }

    /** What lies under the tab and was asked for. */
    public TablePage<DeskRow> getRows() {
        List<DeskRow> found = lying().stream()
                .filter(row -> bureau == null
                        || bureau.isBlank()
                        || row.row().bureau() != null && isOf(row.row().bureau()))
                .filter(row -> isMeant(
                        texts.waiting(row.row()), row.row().name(), row.row().detail()))
                .toList();
        return TablePage.whole(found, state());
    }

    /** Rows name the bureau as it was called then, the filter one of today. */
    private boolean isOf(String other) {
        return tenants.current().holder(other).equals(tenants.current().holder(bureau));
    }

    private List<DeskRow> lying() {
        return switch (tab) {
            case DECISIONS -> getDesk().decisions();
            case ASIDE -> getDesk().aside();
            case COLLEAGUES -> getDesk().colleagues();
            case TASKS, BEGUN, DONE -> getDesk().tasks();
        };
    }

    /** The officer's own matters that were asked for. */
    public TablePage<SignedRow> getOwn() {
        List<SignedRow> found = getSigned().rows().stream()
                .filter(row -> isMeant(texts.matter(row), row.number(), row.about()))
                .toList();
        return TablePage.whole(found, state());
    }

    public SignedView getSigned() {
        if (signed == null) {
            signed = workDesk.findSigned(new SignedQuery(tab == DeskTab.BEGUN, from, until));
        }
        return signed;
    }

    private boolean isMeant(String... words) {
        return holds(text, words);
    }

    /** Whether one of the words holds the text; what was typed and says nothing finds nothing. */
    static boolean holds(String text, String... words) {
        if (SearchText.saysNothing(text)) {
            return false;
        }
        String asked = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(words)
                .anyMatch(word -> word != null && word.toLowerCase(Locale.ROOT).contains(asked));
    }

    private SearchState state() {
        return SearchState.of("desk.xhtml")
                .with("tab", tab)
                .with("q", text)
                .with("bureau", bureau)
                .with("from", from)
                .with("until", until);
    }

    public DeskTab[] getTabs() {
        return DeskTab.values();
    }

    public DeskTab getTab() {
        return tab;
    }

    public void setTab(DeskTab tab) {
        this.tab = tab == null ? DeskTab.TASKS : tab;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
