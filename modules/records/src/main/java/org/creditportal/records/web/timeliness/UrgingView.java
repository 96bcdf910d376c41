package org.creditportal.records.web.timeliness;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.creditportal.records.api.timeliness.BureauBehindRow;
import org.creditportal.records.api.timeliness.UrgeBureaus;
import org.creditportal.records.api.timeliness.Urging;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /records/urging}: the bureaus that are behind; the credit office urges as many of them as it chooses, by one act. */
@Named
@ViewScoped
public class UrgingView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "records";

    @Inject
    private Urging urging;

    @Inject
    private PortalMessages messages;

    private List<Choice> choices = List.of();
    private String words;

    public void load() {
        choices = urging.behind().stream().map(Choice::new).toList();
    }

    public String urge() {
        List<String> chosen = choices.stream()
                .filter(Choice::isChosen)
                .map(choice -> choice.getBehind().bureau())
                .toList();
        int urged = urging.urge(new UrgeBureaus(chosen, words));
        messages.info(BUNDLE, "urging.message.info.urged", urged);
        if (urged < chosen.size()) {
            messages.info(BUNDLE, "urging.message.info.passedOver", chosen.size() - urged);
        }
        return "/records/urging?faces-redirect=true";
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** A bureau that is behind, and whether it is urged. */
    public static class Choice implements Serializable {

        private static final long serialVersionUID = 1L;

        private final BureauBehindRow behind;
        private boolean chosen;

        Choice(BureauBehindRow behind) {
            this.behind = behind;
        }

        public BureauBehindRow getBehind() {
            return behind;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }
}
