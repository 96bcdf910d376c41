package org.creditportal.correspondence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.correspondence.api.CorrespondencePermission;
import org.creditportal.correspondence.api.urging.UrgingLetters;
import org.creditportal.correspondence.api.urging.UrgingRow;
import org.creditportal.identity.api.CurrentOfficer;

/**
 * The urgings of a matter on the matter's own page, and the form for the next one; the page's bean takes what it says. In view
 * scope: the form has one token as long as it is open.
 */
@Named
@ViewScoped
public class UrgingsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UrgingLetters letters;

    @Inject
    private CurrentOfficer officer;

    private final CommandToken token = CommandToken.next();
    private LocalDate by;
    private String words;

    public List<UrgingRow> of(String module, String matter) {
        return letters.findUrgings(module, matter);
    }

    /** Whether the officer writes letters, so that a late matter can be urged. */
    public boolean isWriting() {
        return officer.require().may(CorrespondencePermission.DOCUMENTS_ISSUE);
    }

    public CommandToken getToken() {
        return token;
    }

    public LocalDate getBy() {
        return by;
    }

    public void setBy(LocalDate by) {
        this.by = by;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
