package org.creditportal.checks.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.batch.AskedLine;
import org.creditportal.checks.api.batch.BatchCheckNumber;
import org.creditportal.checks.api.batch.BatchChecks;
import org.creditportal.checks.api.batch.BeginBatchCheck;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.webkit.web.PageFrame;

/** {@code /checks/batch}: look at many subjects for one matter, from a file or from what is pasted. */
@Named
@ViewScoped
public class BatchBeginView implements Serializable {

    /** Between code and name: blanks, commas and semicolons, as they are typed in both languages. */
    private static final String BETWEEN = "[\\s,;\\uFF0C\\uFF1B]+";

    private static final long serialVersionUID = 1L;

    @Inject
    private BatchChecks batches;

    @Inject
    private MatterChoices choices;

    @Inject
    private PageFrame frame;

    private final CommandToken token = CommandToken.next();
    private final CheckForm form = new CheckForm();
    private transient Part file;
    private String pasted;

    public String begin() throws IOException {
        BatchCheckNumber number = batches.begin(new BeginBatchCheck(
                form.matter(),
                form.getAskedBy(),
                lines(),
                form.getBasis(),
                form.getEvidence(),
                frame.getLanguage().getLanguage(),
                token));
        return "/checks/batch-detail?faces-redirect=true&number=" + number;
    }

    private List<AskedLine> lines() throws IOException {
        if (file == null || file.getSize() == 0) {
            return pastedLines();
        }
        try (InputStream content = file.getInputStream()) {
            return batches.findLines(Objects.requireNonNullElse(file.getSubmittedFileName(), ""), content);
        } finally {
            file.delete();
            file = null;
        }
    }

    /** A line each: code or number, then perhaps the name. */
    private List<AskedLine> pastedLines() {
        List<AskedLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : Objects.requireNonNullElse(pasted, "").lines().toList()) {
            number++;
            if (!line.isBlank()) {
                String[] parts = line.strip().split(BETWEEN, 2);
                lines.add(new AskedLine(number, parts[0], parts.length > 1 ? parts[1].strip() : null));
            }
        }
        return lines;
    }

    /** The area was chosen: its kinds of matters are offered, and the only one is taken. */
    public void areaChosen() {
        choices.areaChosen(form);
    }

    /** By what many can be asked for. */
    public AskedBy[] getAskedBy() {
        return new AskedBy[] {AskedBy.CODE, AskedBy.REGISTRATION_NUMBER, AskedBy.ID_NUMBER};
    }

    public CheckForm getForm() {
        return form;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
