package org.creditportal.sanctions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.sanctions.api.ImposeRestriction;
import org.creditportal.sanctions.api.PersonRestrictions;
import org.creditportal.sanctions.api.PersonRow;
import org.creditportal.sanctions.api.RestrictionReason;
import org.creditportal.sanctions.api.TaskNumber;

/** {@code /sanctions/restrict}: restricts a person behind the company that a task is about. */
@Named
@ViewScoped
public class RestrictionImposeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PersonRestrictions restrictions;

    private final CommandToken token = CommandToken.next();
    private List<PersonRow> persons = List.of();
    private String task;
    private Long relation;
    private RestrictionReason ground;
    private LocalDate until;
    private String reason;

    public void load() {
        persons = restrictions.findPersons(new TaskNumber(task));
    }

    public String impose() {
        restrictions.impose(new ImposeRestriction(
                new TaskNumber(task), relation == null ? 0 : relation, ground, until, reason, token));
        return "/sanctions/restrictions?faces-redirect=true";
    }

    /** Who acts for the company or answers for it. */
    public List<PersonRow> getPersons() {
        return persons;
    }

    public RestrictionReason[] getGrounds() {
        return RestrictionReason.values();
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public Long getRelation() {
        return relation;
    }

    public void setRelation(Long relation) {
        this.relation = relation;
    }

    public RestrictionReason getGround() {
        return ground;
    }

    public void setGround(RestrictionReason ground) {
        this.ground = ground;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
