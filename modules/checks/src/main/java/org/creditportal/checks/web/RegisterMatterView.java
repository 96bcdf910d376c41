package org.creditportal.checks.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.ChecksPermission;
import org.creditportal.checks.api.register.MatterRegister;
import org.creditportal.checks.api.register.MatterSubjectRow;
import org.creditportal.checks.api.register.MatterSubjects;
import org.creditportal.checks.api.register.WithdrawSubjects;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.webkit.search.SearchState;
import org.creditportal.webkit.search.TablePage;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /checks/register-matter}: a registered matter with its subjects; those told by mistake are taken out. */
@Named
@ViewScoped
public class RegisterMatterView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private MatterRegister register;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private Integer page;
    private String subjects;
    private String reason;
    private transient MatterSubjects found;

    public void load() {
        found = read(page == null ? 1 : page, ROWS);
    }

    private MatterSubjects read(int asked, int size) {
        return register.require(number, asked, size);
    }

    public String withdraw() {
        register.withdraw(new WithdrawSubjects(
                getFound().matter().areaId(),
                getFound().matter().matter(),
                register.findSubjects(subjects),
                reason,
                token));
        messages.info("checks", "registerMatter.message.info.withdrawn");
        return "/checks/register-matter?faces-redirect=true&number=" + number;
    }

    /** The matter; read again where the session was moved to another node. */
    public MatterSubjects getFound() {
        if (found == null) {
            load();
        }
        return found;
    }

    public TablePage<MatterSubjectRow> getTable() {
        SearchState asked = SearchState.of("register-matter.xhtml").with("number", number);
        return TablePage.of(getFound().subjects(), asked, (wanted, size) -> read(wanted, size)
                .subjects());
    }

    /** Whether the officer may take subjects out: one alone stays. */
    public boolean isOpen() {
        return getFound().own()
                && getFound().matter().subjects() > 1
                && currentOfficer.require().may(ChecksPermission.CHECKS_PERFORM);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public String getSubjects() {
        return subjects;
    }

    public void setSubjects(String subjects) {
        this.subjects = subjects;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
