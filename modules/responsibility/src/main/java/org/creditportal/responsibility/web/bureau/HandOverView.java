package org.creditportal.responsibility.web.bureau;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.creditportal.casework.api.handover.OpenMatterRow;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.text.Texts;
import org.creditportal.responsibility.api.BureauDirectory;
import org.creditportal.responsibility.api.bureau.HandOverMatters;
import org.creditportal.responsibility.api.bureau.OpenMatters;
import org.creditportal.webkit.web.PageFrame;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /responsibility/hand-over}: open matters of a bureau that was split, and to which successor they go. */
@Named
@ViewScoped
public class HandOverView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "responsibility";

    @Inject
    private OpenMatters matters;

    @Inject
    private BureauDirectory bureaus;

    @Inject
    private PageFrame frame;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String bureau;
    private String successor;
    private String[] numbers = {};
    private String reason;
    private transient List<OpenMatterRow> rows;

    public void load() {
        getRows();
    }

    public List<OpenMatterRow> getRows() {
        if (rows == null) {
            rows = matters.find(bureau);
        }
        return rows;
    }

    public List<SelectItem> getSuccessors() {
        return matters.findSuccessors(bureau).stream()
                .map(id -> new SelectItem(id, bureaus.require(id).name().text(frame.getLanguage())))
                .toList();
    }

    public List<SelectItem> getChoices() {
        return getRows().stream()
                .map(row -> new SelectItem(row.number(), kind(row) + " " + row.number()))
                .toList();
    }

    /** What kind of matter it is, in the words of its module. */
    public String kind(OpenMatterRow row) {
        return Texts.of(row.module(), frame.getLanguage()).get("openMatter." + row.kind());
    }

    public String handOver() {
        matters.handOver(new HandOverMatters(bureau, successor, List.of(numbers), reason, token));
        messages.info(BUNDLE, "handOver.message.info.done", numbers.length);
        return "/responsibility/hand-over?faces-redirect=true&bureau=" + bureau;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public String[] getNumbers() {
        return numbers.clone();
    }

    public void setNumbers(String[] numbers) {
        this.numbers = numbers.clone();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
