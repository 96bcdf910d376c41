package org.creditportal.checks.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.register.MatterRegister;
import org.creditportal.checks.api.register.MatterSource;
import org.creditportal.checks.api.register.RegisterMatters;
import org.creditportal.checks.api.register.RegisteredMatter;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /checks/register-add}: tells matters, one by one or from a file. */
@Named
@ViewScoped
public class RegisterAddView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FEW = 20;

    @Inject
    private MatterRegister register;

    @Inject
    private PortalMessages messages;

    @Inject
    private MatterChoices choices;

    private final CommandToken token = CommandToken.next();
    private String area;
    private String kind;
    private String number;
    private String name;
    private LocalDate decidedOn;
    private String subjects;
    private String reason;
    private transient Part file;

    public String add() {
        return told(
                List.of(new RegisteredMatter(area, kind, number, name, decidedOn, register.findSubjects(subjects))),
                MatterSource.FORM);
    }

    public String upload() throws IOException {
        try (InputStream content = file.getInputStream()) {
            return told(
                    register.findMatters(Objects.requireNonNullElse(file.getSubmittedFileName(), ""), content),
                    MatterSource.FILE);
        } finally {
            file.delete();
            file = null;
        }
    }

    /** The area was chosen: its kinds of matters are offered, and the only one is taken. */
    public void areaChosen() {
        kind = choices.onlyKind(area);
    }

    private String told(List<RegisteredMatter> matters, MatterSource source) {
        List<String> unlike = register.register(
                new RegisterMatters(matters, source, source == MatterSource.FORM ? reason : null, token));
        messages.info("checks", "registerAdd.message.info.added", matters.size());
        if (!unlike.isEmpty()) {
            messages.warning("checks", "registerAdd.message.warn.unlike", unlike.size(), few(unlike));
        }
        return "/checks/register?faces-redirect=true";
    }

    /** A file may be about thousands. */
    private static String few(List<String> numbers) {
        return numbers.stream().limit(FEW).collect(Collectors.joining(", ")) + (numbers.size() > FEW ? " \u2026" : "");
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
