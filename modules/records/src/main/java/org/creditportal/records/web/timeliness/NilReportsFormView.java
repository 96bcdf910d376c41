package org.creditportal.records.web.timeliness;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.records.api.timeliness.DeclareNothingOften;
import org.creditportal.records.api.timeliness.DeclareNothingOften.ItemMonth;
import org.creditportal.records.api.timeliness.MissingReportRow;
import org.creditportal.records.api.timeliness.NothingToReport;
import org.creditportal.webkit.web.PortalMessages;

/**
 * {@code /records/nil-reports-declare}: declares for several missing months at once that there was nothing. One act; each stays a nil
 * report of its own, and a month that is no longer missing is passed over and told.
 */
@Named
@ViewScoped
public class NilReportsFormView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "records";
    private static final int CHOICES_SHOWN = DeclareNothingOften.MOST;

    @Inject
    private NothingToReport nothingToReport;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private List<Choice> choices = List.of();
    private String reason;

    public void load() {
        choices = nothingToReport.missing(null, 1, CHOICES_SHOWN).items().stream()
                .filter(MissingReportRow::own)
                .map(Choice::new)
                .toList();
    }

    public String declare() {
        List<Choice> chosen = choices.stream().filter(Choice::isChosen).toList();
        if (chosen.isEmpty()) {
            messages.error(BUNDLE, "nilReports.message.error.noneChosen");
            return null;
        }
        int declared = nothingToReport.declareAll(new DeclareNothingOften(
                chosen.stream()
                        .map(Choice::getMissing)
                        .map(missing -> new ItemMonth(missing.item(), missing.month()))
                        .toList(),
                reason,
                token));
        messages.info(BUNDLE, "nilReports.message.info.declared", declared);
        if (declared < chosen.size()) {
            messages.info(BUNDLE, "nilReports.message.info.passedOver", chosen.size() - declared);
        }
        return "/records/missing?faces-redirect=true";
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** A missing month, and whether it is among those declared. */
    public static class Choice implements Serializable {

        private static final long serialVersionUID = 1L;

        private final MissingReportRow missing;
        private boolean chosen;

        Choice(MissingReportRow missing) {
            this.missing = missing;
        }

        public MissingReportRow getMissing() {
            return missing;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }
}
