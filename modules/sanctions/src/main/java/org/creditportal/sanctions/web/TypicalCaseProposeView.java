package org.creditportal.sanctions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.sanctions.api.MeasureTasks;
import org.creditportal.sanctions.api.TaskNumber;
import org.creditportal.sanctions.api.TaskView;
import org.creditportal.sanctions.api.typical.ProposeTypicalCase;
import org.creditportal.sanctions.api.typical.TypicalCaseNumber;
import org.creditportal.sanctions.api.typical.TypicalCases;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /sanctions/typical-propose}: proposes what came of a measure as a typical case. */
@Named
@ViewScoped
public class TypicalCaseProposeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TypicalCases typicalCases;

    @Inject
    private MeasureTasks tasks;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String task;
    private String title;
    private String text;
    private String reason;
    private transient TaskView told;

    public void load() {
        told = tasks.require(new TaskNumber(task));
    }

    public String propose() {
        TypicalCaseNumber number =
                typicalCases.propose(new ProposeTypicalCase(new TaskNumber(task), title, text, reason, token));
        messages.info("sanctions", "typicalCase.message.info.proposed");
        return "/sanctions/typical-case?faces-redirect=true&number=" + number;
    }

    /** The task whose feedback is told; read again where the session was moved to another node. */
    public TaskView getTold() {
        if (told == null) {
            load();
        }
        return told;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
