package org.creditportal.checks.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.batch.AskedLine;
import org.creditportal.checks.api.batch.BatchCheckNumber;
import org.creditportal.checks.api.batch.BatchChecks;
import org.creditportal.checks.api.batch.BeginBatchCheck;
import org.creditportal.checks.api.check.AskedBy;
import org.creditportal.files.read.ShortTable;
import org.creditportal.kernel.text.TableLine;
import org.creditportal.webkit.web.PageFrame;

/** {@code /checks/batch}: look at many subjects for one matter, from a file or from what is pasted. */
@Named
@ViewScoped
public class BatchBeginView implements Serializable {

    private static final Pattern NUMBER_AND_NAME =
            Pattern.compile("(?<number>[0-9A-Za-z][0-9A-Za-z -]*) +(?<name>\\p{IsHan}.*)");

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
        return ShortTable.ofText(pasted, BatchChecks.MOST).stream()
                .map(BatchBeginView::line)
                .toList();
    }

    /** A name may follow after a blank; blanks between the figures of a number part nothing. */
    static AskedLine line(TableLine written) {
        Matcher together = NUMBER_AND_NAME.matcher(written.cell(0));
        boolean apart = !written.cell(1).isEmpty() || !together.matches();
        String name = apart ? written.cell(1) : together.group("name");
        return new AskedLine(
                written.number(), apart ? written.cell(0) : together.group("number"), name.isEmpty() ? null : name);
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
